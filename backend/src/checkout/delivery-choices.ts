import type { MedusaContainer } from '@medusajs/framework/types';
import { rows } from './database';

/** A delivery option that a cart may choose, with Medusa's price in major units of the cart's currency. */
export interface DeliveryChoice {
  option_id: string;
  shipping_profile_id: string;
  name: string;
  amount: string;
}

const CHOICES = `
  SELECT so.id AS option_id, so.shipping_profile_id, pr.amount::text AS amount,
         COALESCE((SELECT NULLIF(t.translations->>'name', '') FROM translation t
                    WHERE t.reference = 'shipping_option' AND t.reference_id = so.id
                      AND t.locale_code = ? AND t.deleted_at IS NULL LIMIT 1), so.name) AS name
    FROM shipping_option so
    JOIN geo_zone gz ON gz.service_zone_id = so.service_zone_id AND gz.deleted_at IS NULL
     AND gz.type = 'country' AND gz.country_code = lower(?)
    JOIN shipping_option_price_set sps ON sps.shipping_option_id = so.id AND sps.deleted_at IS NULL
    JOIN price pr ON pr.price_set_id = sps.price_set_id AND pr.deleted_at IS NULL AND pr.price_list_id IS NULL
     AND pr.rules_count = 0 AND pr.currency_code = lower(?)
   WHERE so.shipping_profile_id = ANY(?) AND so.deleted_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM shipping_option_rule r
                      WHERE r.shipping_option_id = so.id AND r.deleted_at IS NULL
                        AND ((r.attribute = 'enabled_in_store' AND r.value = '"false"'::jsonb)
                          OR (r.attribute = 'is_return' AND r.value = '"true"'::jsonb)))
   ORDER BY so.shipping_profile_id, pr.amount, so.id`;

/** The delivery options of these profiles to one country, in one statement whatever the number of merchants. */
export function deliveryChoices(
  container: MedusaContainer,
  wanted: { profileIds: readonly string[]; country: string; currency: string; locale: string },
): Promise<DeliveryChoice[]> {
  if (wanted.profileIds.length === 0) return Promise.resolve([]);
  return rows<DeliveryChoice>(container, CHOICES, [
    wanted.locale,
    wanted.country,
    wanted.currency,
    [...wanted.profileIds],
  ]);
}
