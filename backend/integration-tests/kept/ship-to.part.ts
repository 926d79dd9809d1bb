import { holdings, KeptClient } from '../support/kept';
import { Shopper } from '../support/shopper';
import { app } from './app';

const BONDED = 'bourbon-coffee-250g-bonded-sh-wgq';
const CHINESE = 'evoo-500ml-domestic-cn-sha';
const MAIL = 'silk-ikat-scarf-direct-mail-uz-tas';

async function mixedCart(locale = 'en') {
  const shopper = await Shopper.inCountry(app.api, 'CN', locale);
  await shopper.add(BONDED, 2);
  await shopper.add(CHINESE, 1);
  await shopper.add(MAIL, 3);
  return { shopper, kept: new KeptClient(app.api, shopper.cartId, locale) };
}

describe('a cart of mixed goods for Shanghai that goes to France and back', () => {
  it('loses nothing, says what changed, and takes its goods back with one call each', async () => {
    const { shopper, kept } = await mixedCart();
    await shopper.giveAddress();
    await shopper.chooseDelivery();

    const away = await kept.change('/ship-to', { country: 'FR' });
    expect(await holdings(app, shopper.cartId)).toEqual({
      [MAIL]: 3,
      [`set_aside ${BONDED}`]: 2,
      [`set_aside ${CHINESE}`]: 1,
    });
    expect([away.ship_to, away.currency]).toEqual(['FR', 'EUR']);
    expect(away.kept.map(({ reasons, failed_for }) => [reasons, failed_for]).sort()).toEqual([
      [['bonded_china_only'], 'FR'],
      [['other_territory'], 'FR'],
    ]);
    const { notice } = away;
    if (notice?.kind !== 'ship_to') throw new Error('No notice of what changed.');
    expect([notice.from, notice.to]).toEqual([
      { ship_to: 'CN', currency: 'CNY' },
      { ship_to: 'FR', currency: 'EUR' },
    ]);
    expect(notice.repriced.map(({ before, after }) => [before.currency, after.currency])).toEqual([
      ['CNY', 'EUR'],
    ]);
    expect(notice.set_aside.map(({ quantity }) => quantity).sort()).toEqual([1, 2]);
    // Of three parcels two are set aside; only the third needs another delivery.
    expect(notice.deliveries_dropped).toBe(1);
    const quote = await shopper.quote();
    expect([quote.currency, quote.ship_to, quote.pieces]).toEqual(['EUR', 'FR', 3]);
    expect(quote.problems).toEqual([]);
    const [line] = quote.consignments.flatMap(({ lines }) => lines);
    expect(line?.unit_price).toEqual(notice.repriced[0]?.after);

    const home = await kept.change('/ship-to', { country: 'CN' });
    expect(home.kept.map(({ offer, listing_id }) => offer?.listing_id === listing_id)).toEqual([true, true]);
    for (const { id } of home.kept) await kept.change(`/kept/${id}/restore`);
    expect(await holdings(app, shopper.cartId)).toEqual({ [BONDED]: 2, [CHINESE]: 1, [MAIL]: 3 });
    expect((await kept.read()).kept).toEqual([]);
    const back = await shopper.quote();
    expect([back.currency, back.pieces, back.problems]).toEqual(['CNY', 6, []]);
  });

  it('offers a sibling that goes there, and puts it in as the listing that it is', async () => {
    const { shopper, kept } = await mixedCart();
    const { kept: list } = await kept.change('/ship-to', { country: 'FR' });
    const coffee = list.find(({ route }) => route === 'bonded');
    expect(coffee?.offer).toMatchObject({ route: 'direct_mail', pieces: 2 });
    expect(coffee?.offer?.unit_price.currency).toBe('EUR');
    await kept.change(`/kept/${coffee?.id}/restore`, { listing_id: coffee?.offer?.listing_id });
    expect(await holdings(app, shopper.cartId)).toMatchObject({
      'bourbon-coffee-250g-direct-mail-rw-kgl': 2,
      [MAIL]: 3,
    });
    const line = (await shopper.quote()).consignments
      .flatMap(({ lines }) => lines)
      .find(({ listing_id }) => listing_id === coffee?.offer?.listing_id);
    expect(line?.unit_price).toEqual(coffee?.offer?.unit_price);
  });

  it('keeps name, street and phone, and drops what only China has', async () => {
    const { shopper, kept } = await mixedCart('zh-CN');
    await shopper.giveAddress();
    await kept.change('/ship-to', { country: 'FR' });
    expect((await shopper.quote()).address).toMatchObject({
      full_name: '王小明',
      address_1: '世纪大道100号',
      city: '',
      province: '',
      postal_code: '',
      country: 'FR',
      phone: '13800000000',
    });
  });

  it('within one region changes the country alone, and prices stay', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'en');
    await shopper.add('leather-handbag-direct-mail-it-mil', 1);
    await shopper.add(MAIL, 1);
    const kept = new KeptClient(app.api, shopper.cartId);
    const { notice, currency } = await kept.change('/ship-to', { country: 'IT' });
    expect(currency).toBe('EUR');
    expect(notice).toMatchObject({
      kind: 'ship_to',
      repriced: [],
      set_aside: [{ reasons: ['same_country'] }],
    });
    expect(await holdings(app, shopper.cartId)).toEqual({
      [MAIL]: 1,
      'set_aside leather-handbag-direct-mail-it-mil': 1,
    });
  });

  it('an empty cart goes too, and the same destination again is no change', async () => {
    const shopper = await Shopper.inCountry(app.api, 'CN', 'en');
    const kept = new KeptClient(app.api, shopper.cartId);
    expect((await kept.change('/ship-to', { country: 'KW' })).currency).toBe('KWD');
    await kept.remove('/notice');
    expect((await kept.change('/ship-to', { country: 'KW' })).notice).toBeNull();
  });

  it('two tabs that choose different destinations leave one of them, and every piece', async () => {
    const { shopper, kept } = await mixedCart();
    const answers = await Promise.all(
      ['FR', 'KW', 'CN', 'FR'].map((country) => kept.post('/ship-to', { country })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const held = await holdings(app, shopper.cartId);
    expect(Object.values(held).reduce((sum, pieces) => sum + pieces, 0)).toBe(6);
    expect(held[MAIL]).toBe(3);
  });
});

describe('when a step fails in the middle', () => {
  it.each([
    ['the region', 'cart', 'UPDATE OF region_id', 'NEW.id', 'NEW.region_id <> OLD.region_id'],
    [
      'the repricing',
      'cart_line_item',
      'UPDATE OF unit_price',
      'NEW.cart_id',
      'NEW.unit_price <> OLD.unit_price',
    ],
  ])('at %s, everything is as before', async (_, table, event, cart, changed) => {
    const { shopper, kept } = await mixedCart();
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const before = await shopper.quote();
    await app.sql(`CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF ${cart} = '${shopper.cartId}' AND ${changed} THEN RAISE EXCEPTION 'broken on purpose'; END IF; RETURN NEW; END $$`);
    await app.sql(
      `CREATE TRIGGER break_it BEFORE ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION break_it()`,
    );
    try {
      expect((await kept.post('/ship-to', { country: 'FR' })).status).toBeGreaterThanOrEqual(500);
    } finally {
      await app.sql('DROP FUNCTION break_it CASCADE');
    }
    expect(await holdings(app, shopper.cartId)).toEqual({ [BONDED]: 2, [CHINESE]: 1, [MAIL]: 3 });
    const after = await shopper.quote();
    expect([after.ship_to, after.currency, after.address, after.total]).toEqual([
      before.ship_to,
      before.currency,
      before.address,
      before.total,
    ]);
    expect(after.freight_total).toEqual(before.freight_total);
    expect((await kept.change('/ship-to', { country: 'FR' })).kept).toHaveLength(2);
  });
});

describe('a stock client that changes the region', () => {
  it('is told which goods are in the way, in the cart’s language, and keeps them all', async () => {
    const { shopper } = await mixedCart('fr');
    const { body: regions } = await app.api.get<{ regions: { id: string; currency_code: string }[] }>(
      '/store/regions?limit=100&fields=id,currency_code',
    );
    const region = regions.regions.find(({ currency_code }) => currency_code === 'eur');
    const answer = await app.api.post<{ message: string }>(`/store/carts/${shopper.cartId}`, {
      region_id: region?.id,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain('ne peuvent pas être envoyés');
    expect(answer.body.message).not.toContain('variant');
    expect(await holdings(app, shopper.cartId)).toEqual({ [BONDED]: 2, [CHINESE]: 1, [MAIL]: 3 });
    expect((await shopper.quote()).currency).toBe('CNY');
  });
});

describe('destinations that are none', () => {
  it.each([
    [{ country: 'AQ' }, 400],
    [{ country: 'fr' }, 400],
    [{}, 400],
    [{ country: 'FR', region: 'x' }, 400],
  ])('%j answers %d', async (body, status) => {
    const { kept, shopper } = await mixedCart('es');
    const answer = await kept.post('/ship-to', body);
    expect(answer.status).toBe(status);
    expect((await holdings(app, shopper.cartId))[BONDED]).toBe(2);
  });
});
