import type { MedusaContainer } from '@medusajs/framework/types';
import { databaseOf } from './database';
import { refusalError } from './messages';
import { KeptRefusal } from './refusal';

const IN_THE_WAY = `
  SELECT DISTINCT COALESCE(li.product_title, li.title) AS title
    FROM cart_line_item li
   WHERE li.cart_id = ? AND li.deleted_at IS NULL AND li.variant_id IS NOT NULL
     AND (li.is_custom_price OR NOT EXISTS (
       SELECT 1 FROM product_variant_price_set s
         JOIN price p ON p.price_set_id = s.price_set_id AND p.deleted_at IS NULL
        WHERE s.variant_id = li.variant_id AND s.deleted_at IS NULL AND p.currency_code = lower(?)))
   ORDER BY title`;

/** @throws MedusaError invalid_data (400) naming the goods that a new region would lose */
export async function checkRegionChange(
  container: MedusaContainer,
  { cartId, currency, locale }: { cartId: string; currency: string; locale?: string | null },
): Promise<void> {
  const lines = await databaseOf(container).rows<{ title: string }>(IN_THE_WAY, [cartId, currency]);
  if (lines.length === 0) return;
  const titles = lines.map(({ title }) => title);
  throw refusalError(new KeptRefusal('region_loses_lines', titles), locale);
}
