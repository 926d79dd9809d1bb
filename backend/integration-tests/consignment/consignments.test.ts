import type { AdminConsignment, AdminConsignmentsResponse } from '@caravanserai/contracts/admin-journey';
import { orderPageResponse, type OrderPageResponse } from '@caravanserai/contracts/quote';
import { journeyNow } from '../../src/consignment/clock';
import { moveConsignment } from '../../src/consignment/move';
import { readConsignments } from '../../src/consignment/read';
import type { FullConsignment } from '../../src/consignment/record';
import { runDue } from '../../src/consignment/run-due';
import { writeMissingConsignments } from '../../src/consignment/write-missing';
import { containerDatabase } from '../../src/landed/container-database';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { setPrice } from '../support/prices';
import { promotion } from '../support/promotions';
import { Shopper } from '../support/shopper';
import { signInAdmin } from '../support/sign-in';

const app = useSeededApp();

const COFFEE = 'bourbon-coffee-250g-bonded-sh-wgq';
const TEA = 'black-tea-250g-bonded-sh-wgq';
const BASKET = 'agaseke-basket-direct-mail-rw-kgl';

interface Placed {
  shopper: Shopper;
  secret: string;
  orderId: string;
}

async function place(country: string, lines: Record<string, number>, locale = 'en', codes: string[] = []) {
  const shopper = await Shopper.inCountry(app.api, country, locale);
  for (const [handle, pieces] of Object.entries(lines)) await shopper.add(handle, pieces);
  await shopper.giveAddress();
  if (country === 'CN') await shopper.giveOrderer();
  await shopper.chooseDelivery();
  if (codes.length > 0)
    await app.api.post(`/store/carts/${shopper.cartId}/promotions`, { promo_codes: codes });
  await shopper.giveConsents();
  const { secret } = await shopper.place();
  const { order_id: orderId } = await shopper.orderPage(secret);
  return { shopper, secret, orderId } satisfies Placed;
}

const database = () => containerDatabase(app.container);
const consignmentsOf = (orderId: string) => readConsignments(database(), orderId);

async function only(orderId: string): Promise<FullConsignment> {
  const [first, ...others] = await consignmentsOf(orderId);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} consignments`);
  return first;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

/** Consignments and their lines add up to the order's total, and every minor unit is somebody's. */
async function checkSums(orderId: string, page: OrderPageResponse): Promise<FullConsignment[]> {
  const consignments = await consignmentsOf(orderId);
  const [order] = await app.sql<{ total: string }>(
    `select totals->>'original_order_total' as total from order_summary where order_id = $1`,
    [orderId],
  );
  const digits = page.currency === 'KWD' ? 1000 : 100;
  expect(sum(consignments.map(({ subtotal }) => subtotal))).toBe(Math.round(Number(order?.total) * digits));
  expect(sum(consignments.map(({ subtotal }) => subtotal))).toBe(page.total.amount);
  for (const one of consignments) {
    for (const key of ['goods', 'voucher', 'freight', 'charges', 'credit', 'subtotal', 'commission'] as const)
      expect(sum(one.lines.map((line) => line[key]))).toBe(one[key]);
    expect(sum(one.lines.map((line) => line.merchant_amount))).toBe(one.merchant_amount);
    const borne = [...one.snapshot.lines, one.snapshot.delivery]
      .flatMap((each) => each?.promotions ?? [])
      .flatMap(({ borne_by, minor }) => (borne_by === 'platform' ? [minor] : []));
    expect(one.merchant_amount + one.commission + one.charges).toBe(one.subtotal + one.credit + sum(borne));
  }
  return consignments;
}

let admin: Api;
beforeAll(async () => {
  admin = await signInAdmin(app);
});

async function shown(orderId: string, locale = 'en'): Promise<AdminConsignment[]> {
  const { status, body } = await admin.get<AdminConsignmentsResponse>(
    `/admin/orders/${orderId}/consignments?locale=${locale}`,
  );
  expect(status).toBe(200);
  return body.consignments;
}

const steer = (id: string, body: object, locale = 'en') =>
  admin.post<{ consignment: AdminConsignment; message?: string }>(
    `/admin/consignments/${id}/events?locale=${locale}`,
    body,
  );

describe('an order’s consignments', () => {
  it('are written once with all that was agreed, add up to the order, and hold nobody’s address', async () => {
    await promotion(app.container, { code: 'TENOFF', value: 10 });
    await app.sql(`update promotion set metadata = '{"borne_by": "merchant"}' where code = 'TENOFF'`);
    await promotion(app.container, { code: 'SHIP', value: 50, target: 'shipping_methods' });
    const { shopper, secret, orderId } = await place('CN', { [COFFEE]: 2, [TEA]: 1, [BASKET]: 1 }, 'zh-CN', [
      'TENOFF',
      'SHIP',
    ]);
    const page = await shopper.orderPage(secret);
    const consignments = await checkSums(orderId, page);
    expect(consignments.map(({ route, path }) => `${route} ${path}`).sort()).toEqual([
      'bonded bonded',
      'direct_mail imported',
    ]);
    const bonded = consignments.find(({ route }) => route === 'bonded');
    expect(bonded).toMatchObject({
      state: 'paid',
      ship_to: 'CN',
      locale: 'zh-CN',
      currency: 'CNY',
      commission_rule: 'commission:bonded',
      merchant_currency: 'RWF',
      due_event: 'declare',
      events: [expect.objectContaining({ kind: 'place', from_state: null, to_state: 'paid' })],
    });
    expect(bonded?.commission).toBeGreaterThan(0);
    expect(Number(bonded?.merchant_rate)).toBeGreaterThan(1);
    expect(bonded?.snapshot).toMatchObject({
      regime: 'CN_CBEC_1210',
      dutiable: expect.any(Number) as number,
      pavilion: { iso2: 'RW' },
      place: { code: 'SH-WGQ' },
    });
    for (const line of bonded?.snapshot.lines ?? []) {
      expect(line.hs6).toMatch(/^\d{6}$/);
      expect(line).toMatchObject({ origin: 'RW', net_grams: 250 });
      expect(line.titles['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(line.promotions).toContainEqual(
        expect.objectContaining({ code: 'TENOFF', borne_by: 'merchant', automatic: false }),
      );
    }
    expect(bonded?.snapshot.delivery?.promotions).toContainEqual(
      expect.objectContaining({ code: 'SHIP', borne_by: 'platform' }),
    );
    expect(JSON.stringify(consignments)).not.toMatch(/王小明|世纪大道|13800000000|guest@example/);

    const before = JSON.stringify(consignments);
    await app.api.post(`/store/carts/${shopper.cartId}/complete`, {});
    expect(await writeMissingConsignments(app.container, 0)).toBe(0);
    expect(JSON.stringify(await consignmentsOf(orderId))).toBe(before);
  });

  it.each([
    ['FR', 'fr'],
    ['KW', 'ar'],
    ['US', 'en'],
  ])('add up in %s too, and the page shows what was ordered', async (country, locale) => {
    const { shopper, secret, orderId } = await place(country, { [BASKET]: 3 }, locale);
    const page = await shopper.orderPage(secret);
    expect(orderPageResponse.safeParse(page).error).toBeUndefined();
    await checkSums(orderId, page);
    expect(page.consignments[0]).toMatchObject({ state: 'paid', can: { cancel: true, return: false } });
  });

  it('stay as they were ordered when catalogue, prices, rates and rules change', async () => {
    const { shopper, secret } = await place('FR', { [BASKET]: 1 }, 'fr');
    const before = await shopper.orderPage(secret);
    await setPrice(app, BASKET, 'EUR', '999');
    await app.sql(`update product set title = 'Another basket' where handle = $1`, [BASKET]);
    await app.sql(
      `update translation set translations = translations || '{"title": "Autre chose"}' where locale_code = 'fr'
         and reference_id = (select id from product where handle = $1)`,
      [BASKET],
    );
    await app.sql(`update merchant set name = 'Renamed' where true`);
    await app.sql(`update customs_vat_rate set pct = '1' where true`);
    await app.sql(`update exchange_rate set rate = '3' where use = 'customs'`);
    expect(await shopper.orderPage(secret)).toEqual(before);
  });

  it('are given to orders of before with the same figures', async () => {
    const { shopper, secret, orderId } = await place('KW', { [BASKET]: 2 }, 'ar');
    const before = await shopper.orderPage(secret);
    await app.sql('delete from consignment where order_id = $1', [orderId]);
    expect(await writeMissingConsignments(app.container, 0)).toBe(1);
    expect(await writeMissingConsignments(app.container, 0)).toBe(0);
    const [one] = before.consignments;
    const after = await shopper.orderPage(secret);
    expect(after.consignments[0]).toEqual({
      ...one,
      id: expect.any(String) as string,
      journey: expect.any(Array) as unknown[],
    });
    expect({ ...after, consignments: [] }).toEqual({ ...before, consignments: [] });
  });
});

describe('the journey', () => {
  it('takes a bonded parcel through customs to the door by the clock, each step once and in order', async () => {
    const { shopper, secret, orderId } = await place('CN', { [COFFEE]: 1 }, 'zh-CN');
    const { id } = await only(orderId);
    const jump = await admin.post('/admin/journey-clock', { skip_hours: 24 * 40 });
    expect(jump.status).toBe(200);
    await Promise.all([1, 2, 3].map(() => runDue(database(), fail)));
    const { state, events, declaration_number, tracking, carrier, promised_to } = await only(orderId);
    expect(state).toBe('delivered');
    expect(events.map(({ kind, code }) => code ?? kind)).toEqual([
      'place',
      '2',
      '120',
      '399',
      '800',
      '899',
      'hand_over',
      'depart',
      'deliver',
    ]);
    const times = events.map(({ at }) => new Date(at).getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(events.at(-1)?.at.slice(0, 10) ?? '').toMatch(/^\d{4}-/);
    expect((events.at(-1)?.at ?? '').slice(0, 10) <= (promised_to ?? '')).toBe(true);
    expect([declaration_number, tracking, carrier]).toEqual([
      expect.stringMatching(/^EMU-CN-/),
      expect.stringMatching(/^EMU\d+CN$/),
      expect.stringMatching(/^emulated_/),
    ]);
    const [parcel] = (await shopper.orderPage(secret)).consignments;
    expect(parcel).toMatchObject({ state: 'delivered', can: { cancel: false, return: true } });
    expect(parcel?.journey.every(({ done, at }) => done && at !== null)).toBe(true);
    expect(parcel?.customs).toMatchObject({ state: '899', emulated: true });
    expect(parcel?.carrier).toMatch(/模拟/);
    expect(id).toBe(parcel?.id);
  });

  it('of a later order begins at its own time, although the clock ran ahead', async () => {
    const { shopper, secret, orderId } = await place('CN', { [COFFEE]: 1 });
    const { id, state, clock_ahead } = await only(orderId);
    expect(state).toBe('paid');
    expect(clock_ahead).toBeGreaterThan(24 * 40 * 3_600_000 - 60_000);
    const apart = Math.abs(Date.parse(await journeyNow(database(), id)) - Date.now());
    expect(apart).toBeLessThan(60_000);
    const [parcel] = (await shopper.orderPage(secret)).consignments;
    expect(parcel?.journey.map(({ step, done, current }) => [step, done, current])).toEqual([
      ['paid', false, true],
      ['declared', false, false],
      ['with_customs', false, false],
      ['released', false, false],
      ['handed_over', false, false],
      ['on_its_way', false, false],
      ['delivered', false, false],
    ]);
    const expected = parcel?.journey.at(-1)?.expected ?? '';
    expect(expected >= (parcel?.arrives?.from ?? 'x') && expected <= (parcel?.arrives?.to ?? '')).toBe(true);
  });

  it('is steered by an admin: held, released, and never handed over before', async () => {
    const { orderId } = await place('CN', { [COFFEE]: 1 });
    const { id } = await only(orderId);
    const early = await steer(id, { event: 'hand_over' }, 'zh-CN');
    expect(early.status).toBe(400);
    expect(early.body.message).toMatch(/\p{Script=Han}/u);
    for (const code of [2, 120, 501]) expect((await steer(id, { code })).status).toBe(200);
    const [held] = await shown(orderId, 'fr');
    expect(held).toMatchObject({ state: 'held', customs: { state: '501', words: 'Retenu pour contrôle' } });
    expect(held?.flags).toContain('held');
    expect(held?.allowed).not.toContain('hand_over');
    expect((await steer(id, { event: 'hand_over' })).status).toBe(400);
    expect((await steer(id, { event: 'deliver' })).status).toBe(400);
    expect((await steer(id, { code: 800, note: 'Looked into' })).status).toBe(200);
    const { body } = await steer(id, { event: 'hand_over', carrier: 'Real Carrier', tracking: 'RC1' });
    expect(body.consignment).toMatchObject({
      state: 'handed_over',
      carrier: 'Real Carrier',
      tracking: 'RC1',
    });
    expect(body.consignment.events[0]?.actor).toMatch(/^admin:user_/);
  });

  it('ends where customs refuses, at any moment before release', async () => {
    const { orderId } = await place('CN', { [COFFEE]: 1 });
    const { id } = await only(orderId);
    await steer(id, { code: 2 });
    expect((await steer(id, { code: -621005 })).body.consignment).toMatchObject({
      state: 'refused',
      customs: { state: '-621005' },
      flags: ['refused'],
    });
    expect((await only(orderId)).due_at).toBeNull();
    expect((await steer(id, { code: 800 })).status).toBe(400);
  });

  it('makes one of many moves at once happen, and keeps exactly its event', async () => {
    const { orderId } = await place('FR', { [BASKET]: 1 });
    const { id } = await only(orderId);
    const moves = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) =>
        moveConsignment(database(), id, { event: n % 2 ? 'cancel' : 'hand_over', actor: 'shopper' }),
      ),
    );
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { events, state } = await only(orderId);
    expect(events.map(({ to_state }) => to_state)).toEqual(['paid', state]);
    await moveConsignment(database(), id, { event: 'refund', actor: 'system', data: { amount: 5 } });
    expect(await only(orderId)).toMatchObject({ state, due_at: (await only(orderId)).due_at });
  });

  it('is nobody’s to see or steer but an admin’s, and takes no nonsense', async () => {
    const { orderId } = await place('FR', { [BASKET]: 1 });
    const { id } = await only(orderId);
    expect((await app.api.get(`/admin/orders/${orderId}/consignments`)).status).toBe(401);
    expect((await app.api.post(`/admin/consignments/${id}/events`, { event: 'hand_over' })).status).toBe(401);
    expect((await app.api.post('/admin/journey-clock', { speed: 5 })).status).toBe(401);
    for (const body of [
      {},
      { event: 'cancel' },
      { event: 'deliver', code: 800 },
      { code: 3 },
      { state: 'x' },
    ])
      expect((await steer(id, body)).status).toBe(400);
    expect((await steer('cons_none', { event: 'hand_over' })).status).toBe(404);
    for (const body of [{ speed: -1 }, { skip_hours: -1 }, { speed: 'fast' }])
      expect((await admin.post('/admin/journey-clock', body)).status).toBe(400);
  });
});

function fail(_id: string, error: unknown): void {
  throw error;
}
