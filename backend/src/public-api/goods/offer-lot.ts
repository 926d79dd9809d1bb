import type { OfferLot } from '@caravanserai/contracts/listings';
import { lifeOnArrival } from '@caravanserai/customs/lots/life';
import { nextLot, standing } from '@caravanserai/customs/lots/standing';
import { lotsJson, type LotRow } from '../../offering/lots/lot-row';

/** A listing's lots with the stock that says what is left of them. */
export interface LotsSource {
  stocked: number;
  /** Ordered and not sent. */
  reserved: number;
  lots: LotRow[];
}

/** SQL: LotsSource by listing, for those of the goods `g` that have lots. */
export const LOTS_BY_LISTING = `
  coalesce((select jsonb_object_agg(l.id, jsonb_build_object(
              'stocked', il.stocked_quantity::int, 'reserved', il.reserved_quantity::int, 'lots', ${lotsJson('l.id')}))
     from listing l
     join place pl on pl.id = l.place_id and pl.kind = 'bonded'
     join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
     join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
      and il.location_id = pl.stock_location_id
    where l.goods_id = g.id and l.deleted_at is null
      and exists (select 1 from stock_lot k where k.listing_id = l.id and k.deleted_at is null)), '{}')`;

/**
 * The lot of the next buyer's piece, with what is left of its life at least when it arrives.
 * @param arrives the last promised day; null for what isn't sent there
 */
export function offerLot(source: LotsSource | undefined, arrives: string | null): OfferLot | null {
  const lot = source && nextLot(standing(source.lots, source.stocked), source.reserved);
  if (!lot) return null;
  const { number, bestBefore } = lot;
  return {
    number,
    best_before: bestBefore,
    on_arrival: arrives === null ? null : lifeOnArrival(arrives, bestBefore),
  };
}
