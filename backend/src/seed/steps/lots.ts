import { localDay } from '@caravanserai/customs/local-day';
import { containerDatabase } from '../../landed/container-database';
import { OFFERING_MODULE } from '../../modules/offering';
import type { OfferingModuleService } from '../../modules/offering/service';
import type { SeedContext } from '../context';
import { planLots, planWithdrawal } from '../lot-plan';

/** Listings of goods that spoil, in a bonded warehouse, that never had a lot. */
const WITHOUT_LOTS = `
  select l.id, g.handle, g.shelf_life_days as life, pl.country, il.stocked_quantity::int as stocked
    from listing l
    join goods g on g.id = l.goods_id and g.shelf_life_days is not null
    join place pl on pl.id = l.place_id and pl.kind = 'bonded'
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.deleted_at is null and g.handle = any($1)
     and not exists (select 1 from stock_lot k where k.listing_id = l.id)
   order by l.id`;

interface Row {
  id: string;
  handle: string;
  life: number;
  country: string;
  stocked: number;
}

/** Lots of bonded food and care, of days that count from the day of planting. */
export async function seedLots({ container, plan }: SeedContext): Promise<void> {
  const slugs = plan.goods.map(({ slug }) => slug);
  const { rows } = await containerDatabase(container).query<Row & Record<string, unknown>>(WITHOUT_LOTS, [
    slugs,
  ]);
  const now = new Date().toISOString();
  const lots = rows.flatMap(({ id, handle, life, country, stocked }) =>
    planLots(handle, life, stocked, localDay(now, country)).map((lot) => ({ ...lot, listing_id: id })),
  );
  const offering: OfferingModuleService = container.resolve(OFFERING_MODULE);
  if (lots.length > 0) await offering.createStockLots(lots);
  for (const { id, handle, life, country } of rows) {
    const planned = planWithdrawal(handle, life, localDay(now, country));
    if (!planned) continue;
    const { id: lot_id } = await offering.createStockLots({ ...planned.lot, listing_id: id });
    const { pieces, day } = planned;
    await offering.createStockWithdrawals({
      ...{ lot_id, listing_id: id, pieces, day },
      reason: 'stop_of_sale',
    });
  }
}
