import type { MedusaContainer } from '@medusajs/framework/types';
import { arrayOf, plannedOnce } from '../catalogue/planned';
import { containerDatabase } from '../landed/container-database';
import type { PlaceKind, SupplyRoute } from '../seed/vocabulary';
import { CLOSED } from '../offering/closed';

/** What carts and orders need to know of a listing, by its Medusa variant. Countries are ISO alpha-2, upper case. */
export interface ListingFacts {
  variant_id: string;
  listing_id: string;
  is_public: boolean;
  route: SupplyRoute;
  ships_to: string[];
  /** Its merchant takes no orders at the moment. */
  closed: boolean;
  shipping_profile_id: string;
  goods_handle: string;
  source_locale: string;
  pictures: string[];
  place_code: string;
  place_kind: PlaceKind;
  place_country: string;
  place_city: string;
  merchant_id: string;
  merchant_handle: string;
  merchant_name: string;
  pavilion_handle: string;
  pavilion_iso2: string;
  /** Titles by locale, the base text under `en`. */
  titles: Record<string, string>;
  slug: string | null;
  /** Pieces at the listing's one place that nobody has reserved. */
  available: number;
}

const COLUMNS = `
         l.variant_id, l.id AS listing_id, l.route, l.ships_to, ${CLOSED} AS closed, dp.shipping_profile_id,
         g.handle AS goods_handle, g.source_locale, g.pictures,
         pl.code AS place_code, pl.kind AS place_kind, pl.country AS place_country, pl.city AS place_city,
         m.id AS merchant_id, m.handle AS merchant_handle, m.name AS merchant_name,
         pav.handle AS pavilion_handle, pav.iso2 AS pavilion_iso2,
         EXISTS (SELECT 1 FROM public_listing pub WHERE pub.listing_id = l.id) AS is_public,
         (SELECT s.slug FROM goods_slug s
           WHERE s.goods_id = g.id AND s.locale = $1 AND s.is_current AND s.deleted_at IS NULL LIMIT 1) AS slug,
         (SELECT jsonb_build_object(g.record_locale, p.title) || COALESCE(jsonb_object_agg(t.locale_code, t.translations->>'title')
                   FILTER (WHERE t.translations->>'title' <> ''), '{}'::jsonb)
            FROM product p LEFT JOIN translation t
              ON t.reference_id = p.id AND t.reference = 'product' AND t.deleted_at IS NULL
           WHERE p.id = l.product_id GROUP BY p.title) AS titles,
         COALESCE((SELECT (il.stocked_quantity - il.reserved_quantity)::int
            FROM product_variant_inventory_item pvi
            JOIN inventory_level il ON il.inventory_item_id = pvi.inventory_item_id AND il.deleted_at IS NULL
           WHERE pvi.variant_id = l.variant_id AND pvi.deleted_at IS NULL
             AND il.location_id = pl.stock_location_id LIMIT 1), 0) AS available`;

const TABLES = `
    FROM listing l
    JOIN goods g ON g.id = l.goods_id
    JOIN place pl ON pl.id = l.place_id
    JOIN merchant m ON m.id = l.merchant_id
    JOIN pavilion pav ON pav.id = l.pavilion_id
    JOIN dispatch_profile dp ON dp.merchant_id = l.merchant_id AND dp.route = l.route
     AND dp.place_id = l.place_id AND dp.deleted_at IS NULL`;

const FACTS = plannedOnce(
  `SELECT ${COLUMNS} ${TABLES} WHERE l.deleted_at IS NULL AND l.variant_id = ANY${arrayOf('$2')}`,
);

const OFFERS = plannedOnce(`
  SELECT ${COLUMNS}, l.goods_id, COALESCE(v.weight, g.net_grams) AS gross_grams,
         (SELECT min(COALESCE(p.raw_amount->>'value', p.amount::text)::numeric)::text
            FROM product_variant_price_set s
            JOIN price p ON p.price_set_id = s.price_set_id AND p.deleted_at IS NULL AND p.price_list_id IS NULL
             AND COALESCE(p.rules_count, 0) = 0 AND p.min_quantity IS NULL AND p.max_quantity IS NULL
           WHERE s.variant_id = l.variant_id AND s.deleted_at IS NULL AND p.currency_code = lower($2)) AS price
  ${TABLES}
    LEFT JOIN product_variant v ON v.id = l.variant_id
   WHERE l.deleted_at IS NULL
     AND l.goods_id IN (
       SELECT own.goods_id FROM listing own
        WHERE own.deleted_at IS NULL AND own.variant_id = ANY${arrayOf('$3')})
   ORDER BY l.id`);

/** A listing of goods with its price in one currency. */
export interface ListingOffer extends ListingFacts {
  goods_id: string;
  /** With packing; null where nobody weighed it. */
  gross_grams: number | null;
  /** Medusa's price in major units, exact; null when it has none in that currency. */
  price: string | null;
}

/** The listings behind these variants and all their siblings by variant, in one statement. */
export async function listingOffers(
  container: MedusaContainer,
  variantIds: readonly string[],
  { locale, currency }: { locale: string; currency: string },
): Promise<Map<string, ListingOffer>> {
  if (variantIds.length === 0) return new Map();
  const wanted = [...new Set(variantIds)];
  const database = containerDatabase(container);
  const { rows } = await database.query<ListingOffer>(OFFERS, [locale, currency, wanted]);
  return new Map(rows.map((offer) => [offer.variant_id, offer]));
}

/** Facts of the listings behind these variants, in one statement; variants without a listing are left out. */
export async function listingFacts(
  container: MedusaContainer,
  variantIds: readonly string[],
  locale: string,
): Promise<Map<string, ListingFacts>> {
  if (variantIds.length === 0) return new Map();
  const database = containerDatabase(container);
  const { rows } = await database.query<ListingFacts>(FACTS, [locale, [...new Set(variantIds)]]);
  return new Map(rows.map((facts) => [facts.variant_id, facts]));
}
