import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { Database } from '../catalogue/database';
import type { ProductTexts } from './create-listings';

/** Goods with what a new sibling takes over from them. */
export interface GoodsFacts {
  readonly id: string;
  readonly handle: string;
  readonly merchant: {
    readonly id: string;
    readonly handle: string;
    readonly country: string;
    readonly currency: string;
  };
  readonly pavilion_id: string;
  readonly category_id: string | null;
  readonly origin: string;
  readonly hs6: string;
  readonly flags: readonly string[];
  readonly cbec_channel: CbecChannel;
  readonly net_grams: number | null;
  readonly pictures: readonly string[];
  readonly sales_channel_id: string;
  /** A name for goods that nobody has published yet. */
  readonly draft_title: string | null;
  readonly siblings: readonly SiblingFacts[];
}

export interface SiblingFacts {
  readonly id: string;
  readonly product_id: string;
  readonly route: SupplyRoute;
  readonly place_id: string;
  readonly state: string;
  readonly status: string;
  readonly minor: number;
  readonly weight: number | null;
  readonly texts: ProductTexts;
  readonly translations: Readonly<Record<string, ProductTexts>>;
}

const FACTS = `
  select g.id, g.handle, g.pavilion_id, g.origin, g.hs6, g.flags, g.cbec_channel, g.net_grams, g.pictures,
         json_build_object('id', m.id, 'handle', m.handle, 'country', m.country, 'currency', m.currency) as merchant,
         (select c.id from product_category c where c.handle = g.category and c.deleted_at is null limit 1) as category_id,
         (select s.default_sales_channel_id from store s where s.deleted_at is null limit 1) as sales_channel_id,
         (select t.value from revision r join revision_text t on t.revision_id = r.id and t.field = 'title'
            and t.locale = g.source_locale and t.deleted_at is null
           where r.goods_id = g.id and r.deleted_at is null order by r.number desc limit 1) as draft_title,
         coalesce((select json_agg(json_build_object(
             'id', l.id, 'product_id', l.product_id, 'route', l.route, 'place_id', l.place_id, 'state', l.state,
             'status', p.status, 'minor', l.merchant_price::float8, 'weight', v.weight::int,
             'texts', json_build_object('title', p.title, 'subtitle', coalesce(p.subtitle, ''),
                        'description', coalesce(p.description, ''), 'material', coalesce(p.material, '')),
             'translations', coalesce((select json_object_agg(t.locale_code, t.translations) from translation t
                where t.reference = 'product' and t.reference_id = p.id and t.deleted_at is null), '{}')
           ) order by l.created_at, l.id)
            from listing l join product p on p.id = l.product_id join product_variant v on v.id = l.variant_id
           where l.goods_id = g.id and l.deleted_at is null), '[]') as siblings
    from goods g
    join merchant m on m.id = g.merchant_id
   where g.id = $1 and g.merchant_id = $2 and g.deleted_at is null`;

/** Goods of a merchant; undefined where it has no such goods. */
export async function readGoodsFacts(
  database: Database,
  goodsId: string,
  merchantId: string,
): Promise<GoodsFacts | undefined> {
  const { rows } = await database.query<GoodsFacts & Record<string, unknown>>(FACTS, [goodsId, merchantId]);
  return rows[0];
}
