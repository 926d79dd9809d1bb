import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { freightRow } from '@caravanserai/customs/freight/freight-rows';
import { bySoonest } from '@caravanserai/customs/freight/usual';
import { localDay } from '@caravanserai/customs/local-day';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { Span } from '@caravanserai/customs/working-days';
import type { MedusaContainer } from '@medusajs/framework/types';
import { arrayOf, plannedOnce } from '../catalogue/planned';
import { calendar } from '../delivery/calendar';
import { awayJson } from '../delivery/dispatch-terms';
import { freightAmount, type PerDollar } from '../delivery/freight-price';
import { checkoutRatesJson } from '../delivery/statements';
import { wayBy, type DeliveryWay } from '../delivery/way';
import { containerDatabase } from '../landed/container-database';

/** A delivery option that a cart may choose; its price is that of the wished weight. */
export interface DeliveryChoice extends DeliveryWay {
  option_id: string;
  shipping_profile_id: string;
  name: string;
  /** The price of a consignment of another gross weight. */
  priceAt: (grams: number) => number | undefined;
}

export interface DeliveryWish {
  /** Gross grams of each shipping profile's lines together. */
  grams: ReadonlyMap<string, number>;
  /** ISO country; ISO currency, both upper case. */
  country: string;
  currency: string;
  locale: string;
  /** ISO date-time that days are counted from. */
  now: string;
}

const CHOICES = plannedOnce(`
  SELECT so.id AS option_id, so.shipping_profile_id,
         COALESCE((SELECT NULLIF(t.translations->>'name', '') FROM translation t
                    WHERE t.reference = 'shipping_option' AND t.reference_id = so.id
                      AND t.locale_code = $1 AND t.deleted_at IS NULL LIMIT 1), so.name) AS name,
         so.data->>'tariff' AS tariff, dp.route, pl.country AS place_country, pl.city AS place_city,
         (SELECT json_agg(to_jsonb(f) ORDER BY f.id) FROM delivery_freight f
           WHERE f.tariff = so.data->>'tariff' AND f.deleted_at IS NULL) AS freight,
         ${checkoutRatesJson('r.quote IN (SELECT x.currency FROM delivery_freight x UNION SELECT $2)')} AS per_dollar,
         ${awayJson('dp.merchant_id', 'dp.place_id')} AS away,
         (SELECT version FROM delivery_version) AS version
    FROM shipping_option so
    JOIN geo_zone gz ON gz.service_zone_id = so.service_zone_id AND gz.deleted_at IS NULL
     AND gz.type = 'country' AND gz.country_code = lower($3)
    JOIN dispatch_profile dp ON dp.shipping_profile_id = so.shipping_profile_id AND dp.deleted_at IS NULL
    JOIN place pl ON pl.id = dp.place_id
   WHERE so.shipping_profile_id = ANY${arrayOf('$4')} AND so.deleted_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM shipping_option_rule r
                      WHERE r.shipping_option_id = so.id AND r.deleted_at IS NULL
                        AND ((r.attribute = 'enabled_in_store' AND r.value = '"false"'::jsonb)
                          OR (r.attribute = 'is_return' AND r.value = '"true"'::jsonb)))`);

interface ChoiceRow {
  option_id: string;
  shipping_profile_id: string;
  name: string;
  tariff: string | null;
  route: SupplyRoute;
  place_country: string;
  place_city: string;
  freight: FreightRow[] | null;
  per_dollar: PerDollar;
  away: Span[];
  version: string;
}

/**
 * The delivery options of these profiles to one country, the soonest of each first, in one statement whatever the
 * number of merchants. An option whose price isn't known is left out.
 */
export async function deliveryChoices(
  container: MedusaContainer,
  wish: DeliveryWish,
): Promise<DeliveryChoice[]> {
  const { grams, country, currency, locale } = wish;
  if (grams.size === 0) return [];
  const database = containerDatabase(container);
  const { rows } = await database.query<ChoiceRow>(CHOICES, [locale, currency, country, [...grams.keys()]]);
  const [first] = rows;
  if (!first) return [];
  const tables = await calendar(container, first.version);
  const date = localDay(wish.now, country);
  const choices = rows.flatMap((row): DeliveryChoice[] => {
    const { option_id, shipping_profile_id, name, route } = row;
    const freight = row.tariff === null ? undefined : freightRow(row.freight ?? [], row.tariff, date);
    const parcel = {
      route,
      place: { country: row.place_country, city: row.place_city },
      dest: country,
      currency,
      grams: grams.get(shipping_profile_id) ?? 0,
      now: wish.now,
      away: row.away,
    };
    const way = freight && wayBy(freight, parcel, row.per_dollar, tables);
    if (!way) return [];
    const priceAt = (weight: number) => freightAmount(freight, weight, currency, row.per_dollar);
    return [{ option_id, shipping_profile_id, name, ...way, priceAt }];
  });
  return choices.sort(bySoonest);
}
