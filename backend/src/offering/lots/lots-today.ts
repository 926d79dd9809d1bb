import type { TodayItem } from '@caravanserai/contracts/desk';
import { localDay } from '@caravanserai/customs/local-day';
import { lotState } from '@caravanserai/customs/lots/life';
import { standing } from '@caravanserai/customs/lots/standing';
import { MOST_AT_SALE } from '@caravanserai/customs/lots/stop-of-sale';
import { addDays } from '@caravanserai/customs/working-days';
import type { Database } from '../../catalogue/database';
import type { MerchantScope } from '../../desk/scope';
import { deskLotsJson, type DeskLotRow } from './lot-row';
import { waiting } from './take-back';

interface Row {
  readonly country: string;
  readonly stocked: number;
  readonly lots: readonly DeskLotRow[];
}

/** Listings with a lot that is near its end, or with pieces that wait: few, whatever a merchant sells. */
const ROWS = `
  select pl.country, il.stocked_quantity::int as stocked, ${deskLotsJson('l.id')} as lots
    from listing l
    join place pl on pl.id = l.place_id
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.merchant_id = $1 and l.deleted_at is null and l.id in (
     select k.listing_id from stock_lot k where k.deleted_at is null and k.counted > 0 and k.best_before <= $2
     union select w.listing_id from stock_withdrawal w where w.outcome is null and w.deleted_at is null)`;

/** Lots of which pieces wait for re-export or destruction, and lots that are sold but soon no more. */
export async function lotsToday(database: Database, { merchantId }: MerchantScope): Promise<TodayItem[]> {
  const now = new Date().toISOString();
  const { rows } = await database.query<Row & Record<string, unknown>>(ROWS, [
    merchantId,
    addDays(now.slice(0, 10), MOST_AT_SALE + 1),
  ]);
  const count = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const path = '/stock?route=bonded';
  return [
    {
      code: 'lots_withdrawn',
      count: count(({ lots }) => lots.filter((lot) => waiting(lot) > 0).length),
      kind: 'todo',
      path,
    },
    { code: 'lots_near', count: count((row) => nearIn(row, now)), kind: 'note', path },
  ];
}

function nearIn({ country, stocked, lots }: Row, now: string): number {
  const today = localDay(now, country);
  return standing(lots, stocked).lots.filter(({ lot, left }) => left > 0 && lotState(lot, today) !== 'good')
    .length;
}
