import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { localDay } from '@caravanserai/customs/local-day';
import { addDays } from '@caravanserai/customs/working-days';
import { auditStock } from '../../src/audit/stock';
import { containerDatabase } from '../../src/landed/container-database';
import { stopSales } from '../../src/offering/lots/stop-sales';
import { findShortages, giveBackStock, takeStock } from '../../src/placing/take-stock';
import type { Api } from '../support/api';
import { newMember } from '../support/desk';
import { Shopper } from '../support/shopper';
import { app } from './app';

const MERCHANT = 'sharq-date-house';
const GOODS = 'sukkari-dates-500g';
const today = localDay(new Date().toISOString(), 'CN');
const PIECES = 2;

let desk: Api;
let listing = { id: '', product: '', item: '' };

const now = async () => {
  const { body } = await desk.get<StockResponse>('/merchant/stock?locale=en&route=bonded');
  const row = body.rows.find(({ listing_id }) => listing_id === listing.id);
  if (!row?.by_lot) throw new Error('These goods have no lots.');
  const { stocked, reserved, by_lot } = row;
  const waiting = by_lot.lots
    .flatMap(({ withdrawn }) => withdrawn)
    .reduce((sum, { pieces, outcome }) => sum + (outcome === null ? pieces : 0), 0);
  return { stocked, reserved, lots: by_lot.lots, loose: by_lot.loose, waiting };
};
const run = () =>
  stopSales(app.container, (_, error) => {
    throw error;
  });
/** So many pieces that nobody has ordered, all of them of lots. */
const leave = async (free: number) => {
  const { reserved, lots } = await now();
  const lot = {
    number: `RACE-${lots.length}`,
    made_on: addDays(today, -30),
    best_before: addDays(today, 300),
  };
  const arrived = { ...lot, pieces: reserved + free, arrived: true };
  expect((await desk.post(`/merchant/stock/${listing.id}/lots?locale=en`, arrived)).status).toBe(200);
  const { status } = await desk.post(`/merchant/stock/${listing.id}?locale=en`, { stocked: reserved + free });
  expect(status).toBe(200);
  expect((await now()).loose).toBe(0);
};
/** The stop day of every lot has come, and nobody has looked yet. */
const dayCome = () =>
  app.sql('update stock_lot set best_before = $2 where listing_id = $1 and deleted_at is null', [
    listing.id,
    addDays(today, 14),
  ]);
/** The lots may be sold for long yet; what was withdrawn is back. */
const dayOff = async () => {
  for (const { id, number, made_on, received } of (await now()).lots) {
    const body = { number, made_on, best_before: addDays(today, 300), pieces: received };
    expect((await desk.post(`/merchant/lots/${id}?locale=en`, body)).status).toBe(200);
  }
};

async function ready(): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
  await shopper.add(listing.product, PIECES);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  await shopper.giveOrderer();
  await shopper.giveConsents();
  return shopper;
}

const taken = async (): Promise<number> => {
  const [row] = await app.sql<{ pieces: number }>(
    `select (stock_reserved(il.inventory_item_id, il.location_id)
             + coalesce((select sum(quantity) from stock_hold h where h.inventory_item_id = il.inventory_item_id), 0))::int as pieces
       from inventory_level il where il.inventory_item_id = $1 and il.deleted_at is null`,
    [listing.item],
  );
  return row?.pieces ?? 0;
};

async function expectInOrder(): Promise<void> {
  const findings = await auditStock(containerDatabase(app.container));
  const promised = new Set([
    ...['stock_oversold', 'stock_reserved_miscounted', 'stock_still_held', 'lot_doubled'],
    ...['order_not_reserved', 'reservation_without_order'],
  ]);
  expect(findings.filter(({ check }) => promised.has(check))).toEqual([]);
}

describe('orders and the stop of sale at once', () => {
  beforeAll(async () => {
    desk = (await newMember(app, [{ merchant: MERCHANT, role: 'owner' }])).api;
    const [row] = await app.sql<typeof listing>(
      `select l.id, p.handle as product, i.inventory_item_id as item
         from listing l join goods g on g.id = l.goods_id join product p on p.id = l.product_id
         join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
        where g.handle = $1 and l.route = 'bonded'`,
      [GOODS],
    );
    if (!row) throw new Error('These goods are not bonded.');
    listing = row;
    await dayOff();
  });

  it('from the first minute of its stop day nobody pays for or orders a piece of a lot, though no job has looked', async () => {
    await leave(6);
    const [early, late] = [await ready(), await ready()];
    expect(await findShortages(app.container, early.cartId)).toEqual([]);
    expect(await takeStock(app.container, early.cartId)).toEqual([]);
    const before = await now();
    await dayCome();
    // Pieces that somebody is just ordering stay; all others are gone.
    expect(await findShortages(app.container, late.cartId)).toMatchObject([{ wanted: PIECES, available: 0 }]);
    expect(await takeStock(app.container, late.cartId)).toMatchObject([{ wanted: PIECES, available: 0 }]);
    const after = await now();
    expect(after.stocked).toBe(before.reserved + PIECES);
    expect(after.waiting - before.waiting).toBe(6 - PIECES);
    await giveBackStock(app.container, early.cartId);
    expect(await takeStock(app.container, early.cartId)).toMatchObject([{ wanted: PIECES, available: 0 }]);
    expect((await now()).waiting - before.waiting).toBe(6);
    expect(await run()).toBe(0);
    await expectInOrder();
    await dayOff();
    expect((await now()).stocked).toBe(before.stocked);
  }, 120_000);

  it('each piece is ordered or withdrawn, none both, none twice, and nothing is half written', async () => {
    const free = 7;
    const shoppers = [await ready(), await ready(), await ready(), await ready()];
    await leave(free);
    const before = await now();
    const stop = async () => {
      // The day begins while the first has its pieces and the others don't.
      while ((await taken()) === before.reserved) await new Promise((resolve) => setTimeout(resolve, 5));
      await dayCome();
      return Promise.all([run(), run()]);
    };
    const [answers] = await Promise.all([Promise.all(shoppers.map((shopper) => shopper.complete())), stop()]);
    await run();
    const orders = answers.filter(({ type }) => type === 'order').length;
    expect(orders).toBeGreaterThanOrEqual(1);
    expect(orders * PIECES).toBeLessThanOrEqual(free);
    const after = await now();
    expect(after.reserved).toBe(before.reserved + orders * PIECES);
    // All that is left stands there for somebody who has ordered it.
    expect(after.stocked).toBe(after.reserved);
    expect(after.waiting - before.waiting).toBe(free - orders * PIECES);
    expect(await taken()).toBe(after.reserved);
    const [written] = await app.sql<{ orders: number; pieces: number }>(
      `select count(distinct oc.order_id)::int as orders, coalesce(sum(r.quantity), 0)::int as pieces
         from order_cart oc join order_item oi on oi.order_id = oc.order_id and oi.deleted_at is null
         join reservation_item r on r.line_item_id = oi.item_id and r.deleted_at is null
        where oc.cart_id = any($1) and oc.deleted_at is null`,
      [shoppers.map(({ cartId }) => cartId)],
    );
    expect(written).toEqual({ orders, pieces: orders * PIECES });
    await expectInOrder();
    await dayOff();
    expect((await now()).stocked).toBe(before.stocked);
  }, 240_000);
});
