import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaContainer } from '@medusajs/framework/types';
import { rows } from '../checkout/database';
import type { FreightBook } from './freight-price';
import { checkoutRatesJson, freightRowsJson } from './statements';

/** What the freight of a cart's consignments is reckoned from; handed to the fulfilment provider as `freight`. */
export interface FreightContext extends FreightBook {
  /** ISO 4217, upper case: what the cart is charged in. */
  readonly currency: string;
  /** ISO date in the destination's calendar. */
  readonly date: string;
  /** Gross grams of one piece by variant; a variant nobody weighed isn't there. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Gross grams of a piece: the variant's weight, else what the label states. */
export const PIECE_GRAMS = 'coalesce(v.weight, g.net_grams)';

const CONTEXT = `
  SELECT upper(c.currency_code) AS currency,
         (SELECT upper(a.country_code) FROM cart_address a WHERE a.id = c.shipping_address_id) AS dest,
         (SELECT COALESCE(json_object_agg(v.id, ${PIECE_GRAMS}), '{}')
            FROM product_variant v
            LEFT JOIN listing l ON l.variant_id = v.id AND l.deleted_at IS NULL
            LEFT JOIN goods g ON g.id = l.goods_id
           WHERE v.id IN (SELECT li.variant_id FROM cart_line_item li WHERE li.cart_id = c.id AND li.deleted_at IS NULL)
             AND ${PIECE_GRAMS} IS NOT NULL) AS weights,
         ${freightRowsJson(
           `(cardinality(?::text[]) = 0 OR f.tariff IN (
              SELECT so.data->>'tariff' FROM shipping_option so WHERE so.id = ANY(?)))`,
         )} AS rows,
         ${checkoutRatesJson(
           `r.quote IN (SELECT upper(c.currency_code) UNION SELECT x.currency FROM delivery_freight x)`,
         )} AS per_dollar
    FROM cart c WHERE c.id = ?`;

interface ContextRow {
  currency: string;
  dest: string | null;
  weights: Record<string, number>;
  rows: FreightContext['rows'];
  per_dollar: Record<string, string>;
}

/**
 * Reads the context of a cart in one statement.
 * @param optionIds the options asked for; none stands for all
 * @param now ISO date-time
 */
export async function freightContext(
  container: MedusaContainer,
  cartId: string,
  optionIds: readonly string[],
  now: string,
): Promise<FreightContext | undefined> {
  const [row] = await rows<ContextRow>(container, CONTEXT, [[...optionIds], [...optionIds], cartId]);
  if (!row) return undefined;
  const { currency, dest, weights, per_dollar } = row;
  return { currency, date: localDay(now, dest ?? ''), weights, rows: row.rows, perDollar: per_dollar };
}
