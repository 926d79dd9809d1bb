import { quoteResponse, type QuoteResponse } from '@caravanserai/contracts/quote';
import { Shopper, variantOf } from '../support/shopper';
import { app } from './app';

/** What the shop takes of charges. */
const collected = ({ charges }: QuoteResponse): number =>
  charges.reduce(
    (sum, { amount, collected: by }) => (by === 'checkout' ? sum + (amount?.amount ?? 0) : sum),
    0,
  );

describe('a cart for Shanghai with goods of two merchants by two routes', () => {
  let shopper: Shopper;
  let quote: QuoteResponse;

  beforeAll(async () => {
    shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 2);
    await shopper.add('black-tea-250g-bonded-sh-wgq', 1);
    await shopper.add('chili-oil-100ml-direct-mail-rw-kgl', 1);
    quote = await shopper.quote();
  });

  it('has the shape of the contract', () => {
    expect(quoteResponse.safeParse(quote).error).toBeUndefined();
  });

  it('is one consignment per merchant, route and place', () => {
    expect(
      quote.consignments.map(({ route, place, lines }) => [route, place.code, lines.length]).sort(),
    ).toEqual([
      ['bonded', 'SH-WGQ', 2],
      ['direct_mail', 'RW-KGL', 1],
    ]);
    expect(quote.currency).toBe('CNY');
    expect(quote.ship_to).toBe('CN');
    expect(quote.pieces).toBe(4);
  });

  it('adds up: lines to goods, goods, freight and charges to the total', () => {
    const goods = quote.consignments
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + line.total.amount, 0);
    expect(quote.goods_total.amount).toBe(goods);
    expect(quote.total.amount).toBe(quote.goods_total.amount + quote.freight_total.amount + collected(quote));
  });

  it('shows titles in the cart’s language and days after today', () => {
    const [line] = quote.consignments.flatMap(({ lines }) => lines);
    expect(line?.title.lang).toBe('zh-CN');
    const today = new Date().toISOString().slice(0, 10);
    expect(
      quote.consignments.every(
        ({ arrives }) => arrives !== null && arrives.from > today && arrives.to >= arrives.from,
      ),
    ).toBe(true);
  });

  it('is ready to pay only with e-mail, address and a delivery choice for every consignment', async () => {
    expect(quote.ready_to_pay).toBe(false);
    await shopper.giveAddress();
    await shopper.chooseDelivery(1);
    expect((await shopper.quote()).ready_to_pay).toBe(false);
    await shopper.chooseDelivery();
    const ready = await shopper.quote();
    expect(ready.ready_to_pay).toBe(true);
    expect(ready.freight_total.amount).toBe(
      ready.consignments.reduce((sum, consignment) => sum + (consignment.freight?.amount ?? 0), 0),
    );
    expect(ready.total.amount).toBe(ready.goods_total.amount + ready.freight_total.amount + collected(ready));
  });

  it('becomes one order behind a secret address, charged what was shown', async () => {
    await shopper.giveOrderer();
    await shopper.giveConsents();
    const shown = await shopper.quote();
    const { secret } = await shopper.place();
    const page = await shopper.orderPage(secret);
    expect(page.total).toEqual(shown.total);
    expect(page.charges.filter(({ amount }) => amount?.amount !== 0)).toEqual(
      shown.charges.filter(({ amount }) => amount?.amount !== 0),
    );
    for (const { working, lines } of page.consignments) {
      const explained = new Set(working?.steps.flatMap(({ line_id }) => line_id ?? []));
      expect(explained).toEqual(new Set(lines.map(({ line_id }) => line_id)));
    }
    expect(page.consignments.map(({ key }) => key)).toEqual(shown.consignments.map(({ key }) => key));
    expect(page.address.full_name).toBe('王小明');
    expect((await shopper.complete()).type).toBe('order');
    expect((await shopper.orderPage(secret)).order_id).toBe(page.order_id);
    const forged = `${page.order_id}.${'A'.repeat(32)}`;
    expect((await app.api.get(`/store/order-pages/${forged}?locale=en`)).status).toBe(404);
  });
});

describe('what may not enter a cart', () => {
  it.each([0.5, -1, 0, 100, 1e9])('refuses %p pieces', async (quantity) => {
    const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    const answer = await shopper.tryAdd('bourbon-coffee-250g-bonded-sh-wgq', quantity);
    expect(answer.status).toBe(400);
    expect((await shopper.quote()).pieces).toBe(0);
  });

  it('counts pieces already in the cart', async () => {
    const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 60);
    expect((await shopper.tryAdd('bourbon-coffee-250g-bonded-sh-wgq', 40)).status).toBe(400);
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 39);
    expect((await shopper.quote()).pieces).toBe(99);
  });

  it('says in the cart’s language that goods cannot be sent there', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    const answer = await shopper.tryAdd('bourbon-coffee-250g-bonded-sh-wgq', 1);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('ne peut pas être envoyé');
  });

  it('refuses goods whose merchant is suspended, and completion when it happens later', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    const apricots = await variantOf(app.api, 'dried-apricots-500g-direct-mail-uz-tas');
    expect((await shopper.tryAddVariant(apricots, 1)).status).toBe(200);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    await app.sql(`UPDATE merchant SET state = 'suspended' WHERE handle = 'zarafshan-dried-fruit'`);
    try {
      expect((await shopper.quote()).problems.map(({ code }) => code)).toContain('not_public');
      expect((await shopper.complete()).type).not.toBe('order');
      expect((await shopper.tryAddVariant(apricots, 1)).status).toBe(400);
    } finally {
      await app.sql(`UPDATE merchant SET state = 'approved' WHERE handle = 'zarafshan-dried-fruit'`);
    }
  });

  it('keeps a line whose goods cannot follow a change of country, and says so', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'en');
    await shopper.add('leather-handbag-direct-mail-it-mil', 1);
    expect((await shopper.quote()).problems).toEqual([]);
    await shopper.moveTo('IT');
    const { pieces, problems, ready_to_pay } = await shopper.quote();
    expect([pieces, problems.map(({ code, line }) => [code, line?.quantity]), ready_to_pay]).toEqual([
      0,
      [['not_to_destination', 1]],
      false,
    ]);
  });
});

describe('bad input to our cart routes', () => {
  it.each([
    ['/store/carts/cart_nothing/quote?locale=en', 404],
    ['/store/carts/cart_nothing/order-page', 404],
    ['/store/order-pages/nonsense?locale=en', 404],
    ['/store/order-pages/nonsense', 400],
    ['/store/carts/cart_nothing/quote?locale=xx', 400],
    ['/store/carts/cart_nothing/quote?locale=en&unknown=1', 400],
    ["/store/carts/'%20OR%201=1--/quote?locale=en", 404],
  ])('%s answers %d', async (path, status) => {
    expect((await app.api.get(path)).status).toBe(status);
  });

  it('is told in the asked language, with the parameter’s name', async () => {
    const unknown = await app.api.get('/store/carts/cart_nothing/quote?locale=ru&unknown=1');
    expect(unknown.body).toMatchObject({ message: 'Здесь нет параметра unknown.' });
  });
});
