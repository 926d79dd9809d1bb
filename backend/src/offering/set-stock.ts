import type { Database } from '../catalogue/database';
import { refusal } from '../desk/refuse';
import { note, type OfferScope } from './actor';
import { offerRefusal } from './refuse';

export interface StockChange {
  readonly listingId: string;
  /** Pieces that stand at the listing's place, those ordered and not yet sent among them. */
  readonly stocked: number;
  /** Pieces that the writer saw there. */
  readonly expected?: number | undefined;
}

export interface StockNow {
  readonly stocked: number;
  readonly reserved: number;
}

interface Level extends StockNow {
  id: string;
  title: string;
  retired: boolean;
  goods_id: string;
}

/** Placing an order locks the same row before it takes pieces: of the two one comes after the other. */
const LOCK = `
  select il.id, p.title, l.goods_id, pl.retired_at is not null as retired, il.stocked_quantity::int as stocked,
         (stock_reserved(il.inventory_item_id, il.location_id)
          + coalesce((select sum(h.quantity) from stock_hold h
              where h.inventory_item_id = il.inventory_item_id and h.location_id = il.location_id), 0))::int as reserved
    from listing l
    join product p on p.id = l.product_id
    join place pl on pl.id = l.place_id
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.id = $1 and l.merchant_id = $2 and l.deleted_at is null
     for update of il`;

/** What was read before the lock was held may be from before the orders that it waited for. */
const AGAIN = LOCK.replace('for update of il', '');

const WRITE = `
  update inventory_level
     set stocked_quantity = $2::int,
         raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text, 'precision', 20), updated_at = now()
   where id = $1`;

/**
 * Sets the stock of a listing at its place. What is ordered, or just being ordered, stays covered: nothing is oversold.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else, 409 below what is reserved, more at a retired place, or when it isn't as expected
 */
export async function setStock(
  database: Database,
  scope: OfferScope,
  { listingId, stocked, expected }: StockChange,
): Promise<StockNow> {
  await database.query(LOCK, [listingId, scope.merchantId]);
  const { rows } = await database.query<Level & Record<string, unknown>>(AGAIN, [
    listingId,
    scope.merchantId,
  ]);
  const [level] = rows;
  if (!level) throw refusal('not_here', scope.locale);
  const now = { stocked: level.stocked, reserved: level.reserved };
  if (expected !== undefined && expected !== level.stocked)
    throw offerRefusal('changed', scope.locale, {}, { now });
  if (level.retired && stocked > level.stocked)
    throw offerRefusal('place_retired', scope.locale, {}, { now });
  if (stocked < level.reserved)
    throw offerRefusal('stock_reserved', scope.locale, { reserved: String(level.reserved) }, { now });
  if (stocked !== level.stocked) {
    await database.query(WRITE, [level.id, stocked]);
    await note(database, scope, {
      action: 'stock_set',
      object: { kind: 'listing', id: listingId, label: level.title },
      before: { stocked: level.stocked },
      after: { stocked },
    });
  }
  return { stocked, reserved: level.reserved };
}
