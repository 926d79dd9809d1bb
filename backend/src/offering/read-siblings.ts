import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { Database } from '../catalogue/database';

/** A listing of goods with stock and price; minor units. */
export interface SiblingRow {
  readonly id: string;
  readonly route: SupplyRoute;
  readonly place: {
    readonly id: string;
    readonly code: string;
    readonly kind: PlaceKind;
    readonly country: string;
  };
  readonly state: string;
  readonly minor: number;
  readonly currency: string;
  readonly ships_to: readonly string[];
  readonly stocked: number;
  readonly reserved: number;
}

const SIBLINGS = `
  select l.id, l.route, l.state, l.merchant_price::float8 as minor, l.merchant_currency as currency, l.ships_to,
         json_build_object('id', pl.id, 'code', pl.code, 'kind', pl.kind, 'country', pl.country) as place,
         coalesce(il.stocked_quantity, 0)::int as stocked, coalesce(il.reserved_quantity, 0)::int as reserved
    from listing l
    join place pl on pl.id = l.place_id
    left join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    left join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.goods_id = $1 and l.deleted_at is null
   order by l.created_at, l.id`;

/** Every listing of the goods, oldest first. */
export async function readSiblings(database: Database, goodsId: string): Promise<SiblingRow[]> {
  const { rows } = await database.query<SiblingRow & Record<string, unknown>>(SIBLINGS, [goodsId]);
  return rows;
}
