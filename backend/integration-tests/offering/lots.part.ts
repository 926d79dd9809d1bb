import type { NewLotBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet, StockResponse } from '@caravanserai/contracts/desk-stock';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import { lifeOnArrival } from '@caravanserai/customs/lots/life';
import { localDay } from '@caravanserai/customs/local-day';
import { addDays } from '@caravanserai/customs/working-days';
import { LOCALES } from '@caravanserai/locales/registry';
import { Modules } from '@medusajs/framework/utils';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { settled } from '../support/settled';
import { statementsOf } from '../support/statements';
import { app } from './app';

const MERCHANT = 'zarafshan-dried-fruit';
const today = localDay(new Date().toISOString(), 'CN');

let desk: Api;
let bonded = '';
async function listingOf(handle: string, route: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `select l.id from listing l join goods g on g.id = l.goods_id where g.handle = $1 and l.route = $2`,
    [handle, route],
  );
  return row?.id ?? '';
}

const rowsOf = async () => (await desk.get<StockResponse>('/merchant/stock?locale=en')).body.rows;
const now = async () => {
  const row = (await rowsOf()).find(({ listing_id }) => listing_id === bonded);
  if (!row?.by_lot) throw new Error('These goods have no lots.');
  return { ...row, by_lot: row.by_lot };
};
type Refused = LotsSet & { code?: string; parameter?: string; message?: string };
const add = (lot: Partial<NewLotBody>, listing = bonded, locale = 'en') =>
  desk.post<Refused>(`/merchant/stock/${listing}/lots?locale=${locale}`, {
    ...{ number: 'T-1', made_on: addDays(today, -30), best_before: addDays(today, 400), pieces: 5 },
    arrived: true,
    ...lot,
  });
const setStock = (stocked: number) => desk.post(`/merchant/stock/${bonded}?locale=en`, { stocked });
const shown = async (to = 'CN') => {
  const { body } = await app.api.get<ListingResponse>(
    `/store/listings/walnut-kernels-300g?locale=en&ship_to=${to}`,
  );
  const offer = body.offers.find(({ listing_id }) => listing_id === bonded);
  if (!offer) throw new Error('These goods are not bonded.');
  return offer;
};
const shownLot = async (number: string | undefined, to = 'CN') => {
  await settled(app);
  const offer = await shown(to);
  expect(offer.lot?.number).toBe(number);
  return offer;
};

describe('lots of bonded goods', () => {
  beforeAll(async () => {
    desk = await asMember(app, 'merchant', { merchant: MERCHANT });
    bonded = await listingOf('walnut-kernels-300g', 'bonded');
  });

  it('are planted, add up to the stock, warn of what is near its end, and are not kept elsewhere', async () => {
    const rows = await rowsOf();
    for (const { by_lot, route, stocked } of rows) {
      expect([route, by_lot !== null]).toEqual([route, route === 'bonded']);
      const left = by_lot?.lots.reduce((sum, lot) => sum + lot.left, by_lot.loose) ?? stocked;
      expect(left).toBe(stocked);
    }
    const lots = rows.flatMap(({ by_lot }) => by_lot?.lots ?? []);
    // One is near its end and one withdrawn; where the data were planted days ago, both may be withdrawn.
    const warned = lots.filter(({ state, left }) => left > 0 && state === 'near');
    const withdrawn = lots.filter((lot) => lot.withdrawn.length > 0);
    expect([warned.length + withdrawn.length, withdrawn.length > 0]).toEqual([2, true]);
    expect(withdrawn.every(({ left }) => left === 0)).toBe(true);
    const mailed = await add({}, await listingOf('walnut-kernels-300g', 'direct_mail'));
    expect([mailed.status, mailed.body.code]).toEqual([400, 'lots_not_kept']);
  });

  it('name the next buyer’s lot on the page, in no statement more, and pass on with what is ordered and sent', async () => {
    const before = await now();
    const [first] = before.by_lot.lots;
    const { body } = await add({ number: 'SOON-1', best_before: addDays(today, 35), pieces: 2 });
    expect(body).toMatchObject({ stocked: before.stocked + 2, by_lot: { loose: 0 } });
    expect(body.by_lot.lots.map(({ number }) => number)[0]).toBe('SOON-1');

    const offer = await shownLot('SOON-1');
    expect(offer.lot?.best_before).toBe(addDays(today, 35));
    expect(offer.lot?.on_arrival).toEqual(lifeOnArrival(offer.arrives?.to ?? '', addDays(today, 35)));
    expect((await shownLot('SOON-1', 'FR')).lot?.on_arrival).toBeNull();
    const { statements } = await statementsOf(app, () => shown());
    expect(statements.length).toBeLessThanOrEqual(2);

    const [level] = await app.sql<{ item: string; location: string }>(
      `select i.inventory_item_id as item, pl.stock_location_id as location from listing l
         join place pl on pl.id = l.place_id
         join product_variant_inventory_item i on i.variant_id = l.variant_id where l.id = $1`,
      [bonded],
    );
    const inventory = app.container.resolve(Modules.INVENTORY);
    const ordered = await inventory.createReservationItems([
      { inventory_item_id: level?.item ?? '', location_id: level?.location ?? '', quantity: 2 },
    ]);
    await shownLot(first?.number);
    await inventory.deleteReservationItems(ordered.map(({ id }) => id));
    await shownLot('SOON-1');

    expect((await setStock(before.stocked)).status).toBe(200);
    expect((await now()).by_lot.lots[0]).toMatchObject({ number: 'SOON-1', received: 2, left: 0 });
    await shownLot(first?.number);
  });

  it('that come later with an earlier date change nothing in what has left', async () => {
    const { stocked, by_lot } = await now();
    const left = new Map(by_lot.lots.map((lot) => [lot.number, lot.left]));
    expect((await add({ number: 'EARLY-1', best_before: addDays(today, 40), pieces: 3 })).status).toBe(200);
    const after = await now();
    expect(after.stocked).toBe(stocked + 3);
    for (const lot of after.by_lot.lots)
      expect([lot.number, lot.left]).toEqual([lot.number, left.get(lot.number) ?? 3]);
  });

  it('leave stock without lots possible: the page then names none', async () => {
    const { stocked } = await now();
    await setStock(stocked + 9);
    expect((await now()).by_lot.loose).toBe(9);
    await shownLot(undefined);
    const many = await add({ number: 'LOOSE-1', pieces: 10, arrived: false });
    expect([many.status, many.body.code, many.body.parameter]).toEqual([
      409,
      'lot_more_than_stock',
      'pieces',
    ]);
    const { body } = await add({ number: 'LOOSE-1', pieces: 9, arrived: false });
    expect([body.stocked, body.by_lot.loose]).toEqual([stocked + 9, 0]);
    await shownLot('EARLY-1');
  });

  it('are corrected and removed, and the history says so in words', async () => {
    const lot = async (number: string) => (await now()).by_lot.lots.find((one) => one.number === number);
    const found = await lot('LOOSE-1');
    const correct = (change: object) =>
      desk.post<Refused>(`/merchant/lots/${found?.id}?locale=en`, {
        ...{ number: 'LOOSE-1', made_on: found?.made_on, best_before: found?.best_before, pieces: 9 },
        ...change,
      });
    expect((await correct({ number: 'early-1' })).body.code).toBe('lot_there');
    expect((await correct({ pieces: 10 })).body.code).toBe('lot_more_than_stock');
    const fewer = await correct({ number: 'LOOSE-2', pieces: 4, best_before: addDays(today, 20) });
    expect(fewer.body.by_lot.loose).toBe(5);
    expect(fewer.body.by_lot.lots[0]).toMatchObject({ number: 'LOOSE-2' });
    expect(await lot('LOOSE-2')).toMatchObject({ received: 4, left: 4, days_left: 20 });

    // Three of it leave after the loose ones: it cannot have had fewer.
    await setStock((await now()).stocked - 5 - 3);
    expect(await lot('LOOSE-2')).toMatchObject({ left: 1 });
    expect((await correct({ number: 'LOOSE-2', pieces: 2 })).body.code).toBe('lot_left');
    expect((await desk.delete(`/merchant/lots/${found?.id}?locale=en`)).status).toBe(200);
    expect((await now()).by_lot.loose).toBe(1);
    expect((await desk.delete(`/merchant/lots/${found?.id}?locale=en`)).status).toBe(404);
    const told = await app.sql<{ action: string; after: { lot: string } | null }>(
      `select action, after from history where action like 'lot\\_%' and object_id = $1 order by at`,
      [bonded],
    );
    expect(told.map(({ action, after }) => [action, after?.lot])).toEqual([
      ['lot_added', 'SOON-1'],
      ['lot_added', 'EARLY-1'],
      ['lot_added', 'LOOSE-1'],
      ['lot_corrected', 'LOOSE-2'],
      ['lot_removed', undefined],
    ]);
  });

  it.each([
    ['a day that isn’t', { made_on: '2026-02-30' }, 'lot_days', 'made_on'],
    ['made tomorrow and later', { made_on: addDays(today, 2) }, 'lot_days', 'made_on'],
    ['best before it was made', { best_before: addDays(today, -30) }, 'lot_days', 'best_before'],
    ['kept for a century', { best_before: addDays(today, 36_500) }, 'lot_days', 'best_before'],
    ['a number that is there', { number: 'early-1' }, 'lot_there', 'number'],
  ])('%s is refused in each language, and nothing has changed', async (_, lot, code, parameter) => {
    const before = await now();
    const words = await Promise.all(
      LOCALES.map(async (locale) => {
        const { status, body } = await add(lot, bonded, locale);
        expect([status, body.code, body.parameter]).toEqual([
          code === 'lot_there' ? 409 : 400,
          code,
          parameter,
        ]);
        return body.message;
      }),
    );
    expect(new Set(words).size).toBe(LOCALES.length);
    expect(await now()).toEqual(before);
  });

  it.each([
    { pieces: 0 },
    { pieces: 1.5 },
    { pieces: 1_000_001 },
    { number: '' },
    { number: '<b>' },
    { number: 'x'.repeat(41) },
    { best_before: 'soon' },
    { arrived: 'yes' as unknown as boolean },
    { merchant_id: 'other' } as object,
  ])('%j is no lot', async (lot) => {
    const { status, body } = await add(lot);
    expect([status, body.message?.includes(Object.keys(lot)[0] ?? '?')]).toEqual([400, true]);
  });
});
