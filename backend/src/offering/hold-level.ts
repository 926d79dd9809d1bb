import type { PlaceKind } from '@caravanserai/customs/route';
import type { Database } from '../catalogue/database';
import { refusal } from '../desk/refuse';
import type { OfferScope } from './actor';

/** Whose stock it is, and in which language it is refused: a request's, or that of nobody who is there. */
export type StockScope = Pick<OfferScope, 'merchantId' | 'locale'>;

/** A listing's stock at its place, held until the transaction ends. */
export interface Level {
  /** Of Medusa's inventory level. */
  readonly id: string;
  readonly listing_id: string;
  readonly title: string;
  readonly goods_id: string;
  /** Days, where the goods don't keep for ever. */
  readonly shelf_life_days: number | null;
  readonly place_kind: PlaceKind;
  readonly country: string;
  /** The place takes no new goods. */
  readonly retired: boolean;
  readonly stocked: number;
  /** Ordered or just being ordered, and not sent. */
  readonly reserved: number;
}

/** Placing an order locks the same row before it takes pieces: of the two one comes after the other. */
const LOCK = `
  select il.id, l.id as listing_id, p.title, l.goods_id, g.shelf_life_days, pl.kind as place_kind, pl.country,
         pl.retired_at is not null as retired, il.stocked_quantity::int as stocked,
         (stock_reserved(il.inventory_item_id, il.location_id)
          + coalesce((select sum(h.quantity) from stock_hold h
              where h.inventory_item_id = il.inventory_item_id and h.location_id = il.location_id), 0))::int as reserved
    from listing l
    join goods g on g.id = l.goods_id
    join product p on p.id = l.product_id
    join place pl on pl.id = l.place_id
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.id = $1 and l.merchant_id = $2 and l.deleted_at is null
     for update of il`;

/** What was read before the lock was held may be from before the orders that it waited for. */
const AGAIN = LOCK.replace('for update of il', '');

/**
 * Holds the stock of a listing, which its lots are written under too.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else
 */
export async function holdLevel(database: Database, scope: StockScope, listingId: string): Promise<Level> {
  await database.query(LOCK, [listingId, scope.merchantId]);
  const { rows } = await database.query<Level & Record<string, unknown>>(AGAIN, [
    listingId,
    scope.merchantId,
  ]);
  const [level] = rows;
  if (!level) throw refusal('not_here', scope.locale);
  return level;
}

const WRITE = `
  update inventory_level
     set stocked_quantity = $2::int,
         raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text, 'precision', 20), updated_at = now()
   where id = $1`;

/** Writes how many pieces stand there; for who holds them. */
export async function writeLevel(
  database: Database,
  { id }: Pick<Level, 'id'>,
  stocked: number,
): Promise<void> {
  await database.query(WRITE, [id, stocked]);
}
