import type { MedusaContainer } from '@medusajs/framework/types';
import { PIECE_GRAMS } from '../delivery/freight-context';
import { rows } from './database';

/** A shipping profile of a cart and the options that belong to it. */
export interface CartProfile {
  shipping_profile_id: string;
  option_ids: string[];
  /** Gross grams of its lines. */
  grams: number;
  /** True when some line of this profile asks for more than its place has. */
  insufficient: boolean;
}

const PROFILES = `
  WITH line AS (
    SELECT psp.shipping_profile_id, bool_or(NOT v.allow_backorder AND v.manage_inventory
             AND li.quantity > COALESCE(stock.available, 0)) AS insufficient,
           COALESCE(sum(li.quantity * ${PIECE_GRAMS}), 0)::float8 AS grams
      FROM cart_line_item li
      JOIN product_variant v ON v.id = li.variant_id
      JOIN product_shipping_profile psp ON psp.product_id = v.product_id AND psp.deleted_at IS NULL
      LEFT JOIN listing l ON l.variant_id = v.id AND l.deleted_at IS NULL
      LEFT JOIN goods g ON g.id = l.goods_id
      LEFT JOIN LATERAL (
        SELECT sum(il.stocked_quantity - il.reserved_quantity) AS available
          FROM product_variant_inventory_item pvi
          JOIN inventory_level il ON il.inventory_item_id = pvi.inventory_item_id AND il.deleted_at IS NULL
         WHERE pvi.variant_id = v.id AND pvi.deleted_at IS NULL) stock ON true
     WHERE li.cart_id = ? AND li.deleted_at IS NULL
     GROUP BY psp.shipping_profile_id)
  SELECT line.shipping_profile_id, line.insufficient, line.grams,
         ARRAY(SELECT so.id FROM shipping_option so
                WHERE so.shipping_profile_id = line.shipping_profile_id AND so.deleted_at IS NULL) AS option_ids
    FROM line`;

/** The shipping profiles of what is in the cart, with stock judged per profile. One statement. */
export function cartProfiles(container: MedusaContainer, cartId: string): Promise<CartProfile[]> {
  return rows<CartProfile>(container, PROFILES, [cartId]);
}
