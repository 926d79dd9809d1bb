import type { GoodsData } from '@caravanserai/contracts/desk-goods-data';
import { readContents, type GoodsContent } from '../../authoring/texts/read-content';
import { EDITABLE_STATES, isOpen } from '../../authoring/revisions/record';
import type { Database } from '../../catalogue/database';
import { goodsDataOf } from '../data/goods-data-of';

/** A listing as a line of a file shows it; minor units. */
export interface FileListing {
  readonly id: string;
  readonly route: string;
  readonly place: string;
  readonly stocked: number;
  readonly reserved: number;
  readonly minor: number;
  readonly own: Readonly<Record<string, number>>;
  /** Currencies it is sold in. */
  readonly currencies: readonly string[];
}

/** Goods as a file shows them, with what is being changed. */
export interface FileGoods {
  readonly id: string;
  readonly handle: string;
  readonly source_locale: string;
  readonly editable: boolean;
  readonly data: GoodsData;
  /** `{field: {locale: text}}` */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly listings: readonly FileListing[];
}

const LISTINGS = `
  select l.goods_id, json_agg(json_build_object('id', l.id, 'route', l.route, 'place', pl.code,
           'stocked', coalesce(il.stocked_quantity, 0), 'reserved', coalesce(il.reserved_quantity, 0),
           'minor', l.merchant_price::float8,
           'own', coalesce((select json_object_agg(o.currency, o.amount) from own_price o
              where o.listing_id = l.id and o.deleted_at is null), '{}'),
           'currencies', coalesce((select json_agg(distinct upper(x.currency_code))
              from product_variant_price_set s join price x on x.price_set_id = s.price_set_id
               and x.deleted_at is null and x.price_list_id is null
             where s.variant_id = l.variant_id and s.deleted_at is null), '[]')) order by l.created_at, l.id) as listings
    from listing l
    join place pl on pl.id = l.place_id
    left join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    left join inventory_level il on il.inventory_item_id = i.inventory_item_id and il.deleted_at is null
     and il.location_id = pl.stock_location_id
   where l.goods_id = any($1) and l.deleted_at is null
   group by l.goods_id`;

/**
 * Goods of a merchant by handle, three statements however many; all of them where no handles are named.
 * @param handles those that a file names
 */
export async function readFileGoods(
  database: Database,
  merchantId: string,
  handles?: readonly string[],
): Promise<Map<string, FileGoods>> {
  const { rows: own } = await database.query<{ id: string }>(
    `select id from goods where merchant_id = $1 and deleted_at is null and ($2::text[] is null or handle = any($2))
      order by handle`,
    [merchantId, handles ?? null],
  );
  const ids = own.map(({ id }) => id);
  const contents = new Map((await readContents(database, ids)).map((content) => [content.goods_id, content]));
  const { rows } = await database.query<{ goods_id: string; listings: FileListing[] }>(LISTINGS, [ids]);
  const listings = new Map(rows.map((row) => [row.goods_id, row.listings]));
  return new Map(
    ids.flatMap((id) => {
      const content = contents.get(id);
      return content ? [[content.handle, fileGoods(content, listings.get(id) ?? [])] as const] : [];
    }),
  );
}

function fileGoods(content: GoodsContent, listings: readonly FileListing[]): FileGoods {
  const { revision, texts } = content;
  return {
    id: content.goods_id,
    handle: content.handle,
    source_locale: content.source_locale,
    editable: !revision || !isOpen(revision) || EDITABLE_STATES.includes(revision.state),
    data: goodsDataOf(content.all_data),
    texts: Object.fromEntries(
      Object.entries(texts).map(([field, cells]) => [
        field,
        Object.fromEntries(Object.entries(cells).map(([locale, { value }]) => [locale, value])),
      ]),
    ),
    listings,
  };
}
