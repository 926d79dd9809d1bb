import type { RestrictionRow } from '@caravanserai/customs/restrictions';
import { awayJson } from '../delivery/dispatch-terms';
import { shipsTo, type CbecChannel } from '@caravanserai/customs/ships-to';
import { CLOSED } from '../offering/closed';
import type { Database } from './database';
import type { Way, Ways } from './way';

interface WayRow extends Omit<Way, 'reasons'> {
  ships_to: string[];
  closed: boolean;
  origin: string;
  hs6: string;
  flags: string[];
  cbec_channel: CbecChannel;
}

const WAYS = `
  SELECT l.id AS listing_id, l.goods_id, l.variant_id, l.route, l.ships_to, ${CLOSED} AS closed,
         pl.code AS place_code, pl.kind AS place_kind, pl.country AS place_country, pl.city AS place_city,
         ${awayJson('l.merchant_id', 'l.place_id')} AS away,
         g.origin, g.hs6, g.flags, g.cbec_channel,
         EXISTS (SELECT 1 FROM public_listing pub WHERE pub.listing_id = l.id) AS is_public,
         (SELECT COALESCE(p.raw_amount->>'value', p.amount::text)
            FROM product_variant_price_set s
            JOIN price p ON p.price_set_id = s.price_set_id AND p.deleted_at IS NULL AND p.price_list_id IS NULL
             AND COALESCE(p.rules_count, 0) = 0 AND p.min_quantity IS NULL AND p.max_quantity IS NULL
           WHERE s.variant_id = l.variant_id AND s.deleted_at IS NULL AND p.currency_code = lower(?) LIMIT 1) AS price,
         COALESCE((SELECT floor(sum(il.stocked_quantity - il.reserved_quantity))::int
            FROM product_variant_inventory_item i
            JOIN inventory_level il ON il.inventory_item_id = i.inventory_item_id AND il.deleted_at IS NULL
           WHERE i.variant_id = l.variant_id AND i.deleted_at IS NULL
             AND il.location_id = pl.stock_location_id), 0) AS available
    FROM listing l
    JOIN goods g ON g.id = l.goods_id
    JOIN place pl ON pl.id = l.place_id
   WHERE l.deleted_at IS NULL AND l.goods_id IN (SELECT goods_id FROM listing WHERE id = ANY(?))
   ORDER BY l.id`;

const RESTRICTIONS = `
  SELECT dest, scope, route, action, reason_key, valid_from, valid_to FROM restriction WHERE deleted_at IS NULL`;

/** These listings and all their siblings, by id, seen from a destination and the currency charged there. */
export async function readWays(
  database: Database,
  listingIds: readonly string[],
  to: { readonly country: string; readonly currency: string },
): Promise<Ways> {
  if (listingIds.length === 0) return new Map();
  const found = await database.rows<WayRow>(WAYS, [to.currency, [...new Set(listingIds)]]);
  const rules = found.every((row) => fits(row, to.country))
    ? []
    : await database.rows<RestrictionRow>(RESTRICTIONS);
  const today = new Date().toISOString().slice(0, 10);
  return new Map(
    found.map((row) => [row.listing_id, { ...row, reasons: reasonsOf(row, to.country, rules, today) }]),
  );
}

const fits = ({ is_public, ships_to, price }: WayRow, country: string): boolean =>
  is_public && price !== null && ships_to.includes(country);

function reasonsOf(
  row: WayRow,
  country: string,
  rules: readonly RestrictionRow[],
  today: string,
): readonly string[] {
  if (fits(row, country)) return [];
  if (!row.is_public) return ['not_public'];
  if (row.closed) return ['merchant_closed'];
  const { route, origin, hs6, flags, cbec_channel: cbecChannel } = row;
  const place = { kind: row.place_kind, country: row.place_country };
  const [answer] = shipsTo({ route, place, origin, hs6, flags, cbecChannel }, [country], rules, today);
  return answer && answer.reasons.length > 0 ? answer.reasons : ['not_to_destination'];
}
