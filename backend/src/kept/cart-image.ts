import { fromMajor } from '@caravanserai/money/decimal';
import { countryOf, type CartHead } from './cart-head';
import type { Database } from './database';

/** What a shopper sees of a cart, to tell afterwards what changed. Prices in minor units. */
export interface CartImage {
  country: string;
  currency: string;
  lines: { listing_id: string | null; quantity: number; unit_price: number }[];
  /** How many consignments have a delivery chosen. */
  methods: number;
}

export async function cartImage(database: Database, head: CartHead): Promise<CartImage> {
  const lines = await database.rows<{ listing_id: string | null; quantity: number; unit_price: string }>(
    `SELECT l.id AS listing_id, li.quantity::int AS quantity,
            COALESCE(li.raw_unit_price->>'value', li.unit_price::text) AS unit_price
       FROM cart_line_item li LEFT JOIN listing l ON l.variant_id = li.variant_id AND l.deleted_at IS NULL
      WHERE li.cart_id = ? AND li.deleted_at IS NULL ORDER BY li.created_at, li.id`,
    [head.id],
  );
  return {
    country: countryOf(head),
    currency: head.currency,
    lines: lines.map((line) => ({ ...line, unit_price: fromMajor(line.unit_price, head.currency) })),
    methods: await methodsOf(database, head.id),
  };
}

export async function methodsOf(database: Database, cartId: string): Promise<number> {
  const [methods] = await database.rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM cart_shipping_method WHERE cart_id = ? AND deleted_at IS NULL',
    [cartId],
  );
  return methods?.count ?? 0;
}
