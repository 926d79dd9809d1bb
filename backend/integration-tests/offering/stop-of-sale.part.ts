import type { TodayResponse } from '@caravanserai/contracts/desk';
import type { LotsSet, StockResponse } from '@caravanserai/contracts/desk-stock';
import type { ListingResponse, ListingsResponse } from '@caravanserai/contracts/listings';
import { localDay } from '@caravanserai/customs/local-day';
import { addDays } from '@caravanserai/customs/working-days';
import { LOCALES } from '@caravanserai/locales/registry';
import { Modules } from '@medusajs/framework/utils';
import { auditStock } from '../../src/audit/stock';
import { containerDatabase } from '../../src/landed/container-database';
import { stopSales } from '../../src/offering/lots/stop-sales';
import { takeStock } from '../../src/placing/take-stock';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { settled } from '../support/settled';
import { StockShopper } from '../support/stock-cart';
import { app } from './app';

const HANDLE = 'green-raisins-500g';
/** The page says no more than that. */
const MOST_SAID = 99;
const today = localDay(new Date().toISOString(), 'CN');

let desk: Api;
let listing = { id: '', variant: '', goods: '', item: '', location: '' };
type Refused = LotsSet & { code?: string; message?: string };
const now = async () => {
  const { body } = await desk.get<StockResponse>('/merchant/stock?locale=en&route=bonded&q=raisins');
  const row = body.rows.find(({ listing_id }) => listing_id === listing.id);
  if (!row?.by_lot) throw new Error('These goods have no lots.');
  return { stocked: row.stocked, reserved: row.reserved, ...row.by_lot };
};
const lot = async (number: string) => {
  const found = (await now()).lots.find((one) => one.number === number);
  if (!found) throw new Error(`There is no lot ${number}.`);
  return found;
};
const shown = async () => {
  await settled(app);
  const page = await app.api.get<ListingResponse>(`/store/listings/${HANDLE}?locale=en&ship_to=CN`);
  const list = await app.api.get<ListingsResponse>('/store/listings?locale=en&ship_to=CN&q=raisins');
  const offer = page.body.offers.find(({ listing_id }) => listing_id === listing.id);
  const card = list.body.cards.find(({ goods_id }) => goods_id === listing.goods);
  const bonded = [card, ...(card?.also ?? [])].find((one) => one?.route === 'bonded');
  return { available: offer?.available, offer: offer?.stock, card: bonded?.stock };
};
const run = () =>
  stopSales(app.container, (_, error) => {
    throw error;
  });
const todays = async () => {
  const { items } = (await desk.get<TodayResponse>('/merchant/today?locale=en')).body;
  return Object.fromEntries(items.map(({ code, count }) => [code, count]));
};
const correct = async (number: string, change: object) => {
  const { id, made_on, best_before, received } = await lot(number);
  const body = { number, made_on, best_before, pieces: received, ...change };
  return desk.post<Refused>(`/merchant/lots/${id}?locale=en`, body);
};

describe('the stop of sale', () => {
  beforeAll(async () => {
    desk = await asMember(app, 'merchant', { merchant: 'zarafshan-dried-fruit' });
    const [row] = await app.sql<typeof listing>(
      `select l.id, l.variant_id as variant, l.goods_id as goods, i.inventory_item_id as item, pl.stock_location_id as location
       from listing l join goods g on g.id = l.goods_id join place pl on pl.id = l.place_id
       join product_variant_inventory_item i on i.variant_id = l.variant_id
      where g.handle = $1 and l.route = 'bonded'`,
      [HANDLE],
    );
    if (!row) throw new Error('These goods are not bonded.');
    listing = row;
  });

  it('takes what is free of a lot past its stop day off sale once, whoever looks, and leaves what is ordered', async () => {
    const before = await now();
    const [first] = before.lots;
    expect(await shown()).toMatchObject({
      available: Math.min(MOST_SAID, before.stocked - before.reserved),
    });
    const inventory = app.container.resolve(Modules.INVENTORY);
    const ordered = await inventory.createReservationItems([
      { inventory_item_id: listing.item, location_id: listing.location, quantity: 2 },
    ]);
    await app.sql(`insert into stock_hold values ('cart_ordering', $1, $2, 1)`, [
      listing.item,
      listing.location,
    ]);
    const kept = before.reserved + 3;
    const { lots_withdrawn = 0, lots_near = 0 } = await todays();
    expect(lots_withdrawn + lots_near).toBe(2);

    const { cartId } = await StockShopper.inCountry(app.api, 'CN');
    const putIn = (quantity: number) =>
      app.api.post(`/store/carts/${cartId}/line-items`, { variant_id: listing.variant, quantity });
    expect((await putIn(2)).status).toBe(200);

    // The days go by for all of its lots.
    await app.sql(`update stock_lot set best_before = $2 where listing_id = $1 and deleted_at is null`, [
      listing.id,
      addDays(today, 14),
    ]);
    await Promise.all([run(), run(), run()]);
    const after = await now();
    expect(after.stocked).toBe(kept);
    expect(after.lots.reduce((sum, { left }) => sum + left, after.loose)).toBe(kept);
    const withdrawn = after.lots.map(({ withdrawn: rows }) => rows.map(({ pieces }) => pieces));
    expect(withdrawn.flat().reduce((sum, pieces) => sum + pieces, 0)).toBe(before.stocked - kept);
    expect(withdrawn.every((rows) => rows.length <= 1)).toBe(true);
    expect(after.lots[0]).toMatchObject({ number: first?.number, left: kept });
    expect(after.lots[0]?.withdrawn).toMatchObject([{ day: today, reason: 'stop_of_sale', outcome: null }]);
    // What is just being ordered is held for moments, and shown as there.
    expect(await shown()).toEqual({ available: 1, offer: 'low', card: 'low' });
    expect((await todays()).lots_withdrawn).toBe(lots_withdrawn + before.lots.length);

    // What is ordered no more is free, and past its stop as well.
    await app.sql(`delete from stock_hold where cart_id = 'cart_ordering'`);
    await inventory.deleteReservationItems(ordered.map(({ id }) => id));
    await run();
    await run();
    expect((await now()).stocked).toBe(before.reserved);
    expect(await shown()).toEqual({ available: 0, offer: 'sold_out', card: 'sold_out' });
    expect(await takeStock(app.container, cartId)).toMatchObject([{ wanted: 2, available: 0 }]);
    expect((await putIn(1)).status).toBe(400);
    expect((await lot(first?.number ?? '')).withdrawn).toHaveLength(2);
    const promises = new Set([
      'stock_oversold',
      'stock_reserved_miscounted',
      'lot_doubled',
      'stock_still_held',
    ]);
    const findings = await auditStock(containerDatabase(app.container));
    expect(findings.filter(({ check }) => promises.has(check))).toEqual([]);
  });

  it('puts pieces back when the corrected day allows it, and withdraws at once when it does not', async () => {
    const before = await now();
    const [one] = before.lots;
    const number = one?.number ?? '';
    const waiting = one?.withdrawn.reduce((sum, { pieces }) => sum + pieces, 0) ?? 0;
    expect(waiting).toBeGreaterThan(0);
    const back = await correct(number, { best_before: addDays(today, 300) });
    expect(back.body.stocked).toBe(before.stocked + waiting);
    expect(await lot(number)).toMatchObject({ left: (one?.left ?? 0) + waiting, withdrawn: [] });
    expect((await shown()).available).toBe(Math.min(MOST_SAID, waiting + before.stocked - before.reserved));

    const again = await correct(number, { best_before: addDays(today, 3) });
    expect(again.body.stocked).toBe(before.stocked);
    expect((await lot(number)).withdrawn).toMatchObject([{ pieces: waiting, outcome: null }]);
    const late = await desk.post<Refused>(`/merchant/stock/${listing.id}/lots?locale=en`, {
      ...{ number: 'LATE-1', made_on: addDays(today, -300), best_before: addDays(today, 10), pieces: 4 },
      arrived: true,
    });
    expect(late.body.stocked).toBe(before.stocked);
    expect(await lot('LATE-1')).toMatchObject({ received: 4, left: 0, withdrawn: [{ pieces: 4 }] });
  });

  it('keeps what was re-exported or destroyed, once, in words, and never gives it back', async () => {
    const { id, withdrawn } = await lot('LATE-1');
    const settle = (outcome: string, locale = 'en') =>
      desk.post<Refused>(`/merchant/withdrawals/${withdrawn[0]?.id}?locale=${locale}`, { outcome });
    expect((await settle('sold')).status).toBe(400);
    const refused = await desk.delete<Refused>(`/merchant/lots/${id}?locale=en`);
    expect([refused.status, refused.body.code]).toEqual([409, 'lot_withdrawn']);
    expect((await settle('destroyed')).status).toBe(200);
    expect((await lot('LATE-1')).withdrawn).toMatchObject([{ outcome: 'destroyed', settled_on: today }]);
    const words = await Promise.all(
      LOCALES.map(async (locale) => {
        const { status, body } = await settle('re_exported', locale);
        expect([status, body.code]).toEqual([409, 'lot_settled']);
        return body.message;
      }),
    );
    expect(new Set(words).size).toBe(LOCALES.length);

    const { stocked } = await now();
    const corrected = await correct('LATE-1', { best_before: addDays(today, 300) });
    expect(corrected.body.stocked).toBe(stocked);
    expect((await correct('LATE-1', { best_before: addDays(today, 300), pieces: 3 })).body.code).toBe(
      'lot_left',
    );
    const told = await app.sql<{ action: string; actor: string; lot: string; pieces: number }>(
      `select action, actor_kind as actor, after->>'lot' as lot, (after->>'pieces')::int as pieces from history
      where object_id = $1 and after->>'lot' = 'LATE-1' order by at`,
      [listing.id],
    );
    expect(told.map(({ action, actor, pieces }) => [action, actor, pieces])).toEqual([
      ['lot_added', 'member', 4],
      ['lot_withdrawn', 'system', 4],
      ['lot_destroyed', 'member', 4],
      ['lot_corrected', 'member', 4],
    ]);
    expect((await desk.delete(`/merchant/lots/${id}?locale=en`)).status).toBe(200);
  });
});
