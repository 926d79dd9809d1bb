import { quoteResponse, type Consignment, type QuoteResponse } from '@caravanserai/contracts/quote';
import { KeptClient } from '../support/kept';
import { setPrice } from '../support/prices';
import { Shopper } from '../support/shopper';
import { statementsOf } from '../support/statements';
import { reckoned } from '../landed/reckoned-total';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-bonded-sh-wgq';
const TEA = 'black-tea-250g-bonded-sh-wgq';
const BASKET = 'agaseke-basket-direct-mail-rw-kgl';

async function cartOf(country: string, lines: Record<string, number>, locale = 'en'): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, country, locale);
  for (const [handle, pieces] of Object.entries(lines)) await shopper.add(handle, pieces);
  await shopper.chooseDelivery();
  return shopper;
}

/** The quote has its shape, adds up, and is what Medusa charges, to the last unit. */
async function checked(shopper: Shopper): Promise<QuoteResponse> {
  const quote = await shopper.quote();
  expect(quoteResponse.safeParse(quote).error).toBeUndefined();
  const { total, landing } = await reckoned(app, shopper.cartId);
  expect(quote.total.amount).toBe(total);
  const [stock] = await app.sql<{ currency: string }>(
    'select upper(currency_code) as currency from cart where id = $1',
    [shopper.cartId],
  );
  expect(quote.currency).toBe(stock?.currency);
  expect(quote.consignments.map(({ key }) => key)).toEqual(landing.consignments.map(({ key }) => key));
  expect(quote.consignments.reduce((sum, { subtotal }) => sum + subtotal.amount, 0)).toBe(total);
  return quote;
}

const only = ({ consignments }: QuoteResponse): Consignment => {
  const [first, ...others] = consignments;
  if (!first || others.length > 0) throw new Error(`${consignments.length} consignments`);
  return first;
};
const headsOf = ({ charges }: Pick<Consignment, 'charges'>) =>
  charges.flatMap(({ head, amount, collected }) =>
    amount?.amount === 0 ? [] : [[head, collected, amount?.amount]],
  );

describe('a bonded parcel for China', () => {
  it('has its VAT, its limits, its promise and its working', async () => {
    const parcel = only(await checked(await cartOf('CN', { [COFFEE]: 2, [TEA]: 1 }, 'zh-CN')));
    expect(headsOf(parcel).map(([head, by]) => [head, by])).toEqual([['sales_tax', 'checkout']]);
    expect(parcel.promise?.level).toBe('nothing_more');
    const goods = parcel.goods_total.amount + (parcel.freight?.amount ?? 0);
    expect(parcel.limits).toMatchObject({
      state: 'IN_LIMIT',
      value: { amount: goods },
      limit: { amount: 500_000 },
      yearly: { amount: 2_600_000 },
      used: { amount: 0 },
    });
    expect(parcel.working?.steps.length).toBeGreaterThan(3);
    expect(parcel.working?.steps.every(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
    const cited = new Set(parcel.working?.steps.flatMap(({ rows }) => rows));
    expect(new Set(parcel.working?.rows.map(({ id }) => id))).toEqual(cited);
    expect(parcel.lines.reduce((sum, { landed }) => sum + (landed?.amount ?? 0), 0)).toBe(
      parcel.landed?.amount,
    );
  });

  it('over the limit states no tax and proposes a split that fits', async () => {
    const shopper = await cartOf('CN', { [COFFEE]: 60, [TEA]: 40 });
    const quote = await shopper.quote();
    const parcel = only(quote);
    expect(parcel).toMatchObject({ charges: [], landed: null, promise: null });
    expect(parcel.refusal?.reason).toBe('REJECT_SPLIT_ORDER');
    expect(quote.ready_to_pay).toBe(false);
    const { later = [] } = parcel.refusal?.split ?? {};
    const kept = new KeptClient(app.api, shopper.cartId);
    await kept.change('/split', { later: later.map(({ line_id, quantity }) => ({ line_id, quantity })) });
    const fitting = only(await checked(shopper));
    expect(fitting.refusal).toBeNull();
    expect(fitting.limits?.value.amount).toBeLessThanOrEqual(500_000);
  });

  it('tells what another route would really change', async () => {
    const shopper = await cartOf('CN', { [COFFEE]: 2, [TEA]: 1 });
    const before = await checked(shopper);
    const [line] = only(before).lines;
    const [way] = line?.alternatives ?? [];
    expect(way).toMatchObject({ route: 'direct_mail', place: { code: 'RW-KGL' } });
    const kept = new KeptClient(app.api, shopper.cartId);
    await kept.change(`/lines/${line?.line_id}/move`, { listing_id: way?.listing_id });
    await shopper.chooseDelivery();
    const after = await checked(shopper);
    expect(after.consignments).toHaveLength(2);
    expect((after.landed?.amount ?? 0) - (before.landed?.amount ?? 0)).toBe(way?.difference?.amount);
    const moved = after.consignments
      .flatMap(({ lines }) => lines)
      .find(({ line_id }) => line_id === line?.line_id);
    expect(moved?.landed).toEqual(way?.landed);
  });
});

describe('elsewhere', () => {
  it('France: a duty for each heading and VAT, as an estimate with its day', async () => {
    const quote = await checked(await cartOf('FR', { [BASKET]: 1 }, 'fr'));
    const parcel = only(quote);
    expect(headsOf(parcel)).toEqual([
      ['duty', 'checkout', 300],
      ['sales_tax', 'checkout', expect.any(Number)],
    ]);
    expect(parcel.promise).toMatchObject({
      level: 'estimate',
      as_of: expect.stringMatching(/^20\d\d-/) as string,
    });
    expect(parcel.charges.find(({ head }) => head === 'duty')?.words).toMatch(/douane/i);
    expect(parcel.limits).toBeNull();
  });

  it('United Kingdom: VAT at checkout, in pence', async () => {
    const parcel = only(await checked(await cartOf('GB', { [BASKET]: 1 })));
    const value = parcel.goods_total.amount + (parcel.freight?.amount ?? 0);
    expect(headsOf(parcel)).toEqual([['sales_tax', 'checkout', Math.round(value / 5)]]);
  });

  it('Kuwait: three digits, every amount a multiple of ten fils', async () => {
    const quote = await checked(await cartOf('KW', { [BASKET]: 3 }, 'ar'));
    const amounts = [
      quote.total,
      quote.goods_total,
      quote.freight_total,
      ...quote.charges.flatMap(({ amount }) => amount ?? []),
      ...only(quote).lines.flatMap(({ landed, total }) => (landed ? [landed, total] : [total])),
    ];
    expect(amounts.map(({ amount }) => amount % 10)).toEqual(amounts.map(() => 0));
    expect(quote.currency).toBe('KWD');
  });

  it('where a part is unknown: no landed cost, and consent before anything is placed', async () => {
    const shopper = await cartOf('US', { [BASKET]: 1 });
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const quote = await checked(shopper);
    expect(quote).toMatchObject({ landed: null, due_on_delivery: null, consent_needed: true });
    expect(only(quote).promise?.level).toBe('delivered_at_place');
    const refused = await shopper.completeAs({ version: quote.version });
    expect(refused.status).toBe(400);
    expect(refused.body.message).toMatch(/agree/);
    const placed = await shopper.completeAs({ version: quote.version, consent: true });
    expect(placed.body.type).toBe('order');
    const page = await shopper.orderPage((await shopper.place()).secret);
    expect(page.consignments[0]?.promise?.level).toBe('delivered_at_place');
    expect(page.due_on_delivery).toBeNull();
    expect(page.charges.some(({ amount }) => amount === null)).toBe(true);
  });
});

describe('what changed since', () => {
  it('shows a price that moved, old and new, until the shopper agrees', async () => {
    const shopper = await cartOf('GB', { [BASKET]: 2 });
    await setPrice(app, BASKET, 'GBP', '30.00');
    const first = await shopper.quote();
    await app.api.post(`/store/carts/${shopper.cartId}/quote/agreement`, { version: first.version });
    await setPrice(app, BASKET, 'GBP', '31.00');
    const second = await checked(shopper);
    expect(second.version).not.toBe(first.version);
    expect(second.changes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['price', 'charge', 'total']) as string[],
    );
    expect(second.changes.at(-1)).toMatchObject({ kind: 'total', after: second.total });
    // Looking is not agreeing.
    expect((await shopper.quote()).changes).toEqual(second.changes);
    await app.api.post(`/store/carts/${shopper.cartId}/quote/agreement`, { version: second.version });
    expect((await shopper.quote()).changes).toEqual([]);
    expect((await shopper.quote(first.version)).changes.length).toBeGreaterThan(0);
  });

  it('names a rule that was renewed without moving a figure', async () => {
    const shopper = await cartOf('FR', { [BASKET]: 1 });
    const before = await shopper.quote();
    const [row] = await app.sql<{ id: string }>(`select id from customs_import_rule where id = any($1)`, [
      only(before).working?.rows.map(({ id }) => id),
    ]);
    expect(row).toBeDefined();
    await app.sql(`update customs_import_rule set id = id || '-again' where id = $1`, [row?.id]);
    expect((await shopper.quote()).changes.map(({ kind }) => kind)).toEqual(['rule']);
  });

  it('answers placing with an outdated version 409 with what changed, and charges nothing', async () => {
    const shopper = await cartOf('FR', { [BASKET]: 1 });
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const seen = await shopper.quote();
    await setPrice(app, BASKET, 'EUR', '77.00');
    const answer = await shopper.completeAs({ version: seen.version, consent: true });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      type: 'quote_changed',
      changes: expect.arrayContaining([expect.objectContaining({ kind: 'price' })]) as unknown[],
    });
    const now = await shopper.quote();
    const placed = await shopper.completeAs({ version: now.version, consent: now.consent_needed });
    expect(placed.body.type).toBe('order');
    expect((await shopper.orderPage((await shopper.place()).secret)).total).toEqual(now.total);
  });

  it('takes no version that is none, and a stock client none at all', async () => {
    const shopper = await cartOf('FR', { [BASKET]: 1 });
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    expect((await shopper.completeAs({ version: 'x'.repeat(22) })).status).toBe(409);
    expect((await shopper.completeAs({ version: { $gt: '' } })).status).toBeGreaterThanOrEqual(400);
    const path = `/store/carts/${shopper.cartId}/quote/agreement`;
    expect((await app.api.post(path, { version: 'x'.repeat(22) })).status).toBe(404);
    expect((await app.api.post(path, {})).status).toBe(400);
    expect((await shopper.complete()).type).toBe('order');
  });
});

describe('what a quote costs', () => {
  it('is six statements at most, however many parcels there are', async () => {
    const shopper = await cartOf('CN', {
      [COFFEE]: 2,
      [TEA]: 1,
      'chili-oil-100ml-direct-mail-rw-kgl': 1,
      'dried-apricots-500g-direct-mail-uz-tas': 1,
    });
    expect((await shopper.quote()).consignments).toHaveLength(3);
    const { statements } = await statementsOf(app, () => shopper.quote());
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.slice(6)).toEqual([]);
  });
});
