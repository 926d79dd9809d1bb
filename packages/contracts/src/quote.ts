import * as z from 'zod/mini';
import {
  arrival,
  countryCode,
  currencyCode,
  indicativeMoney,
  localeCode,
  money,
  priceBasis,
  supplyRoute,
  text,
} from './common';

/** A line of a cart or order as its consignment shows it. Amounts in minor units. */
export const consignmentLine = z.object({
  line_id: z.string(),
  listing_id: z.string(),
  goods_slug: z.string(),
  title: text,
  picture: z.string(),
  quantity: z.int(),
  unit_price: money,
  total: money,
  /** Pieces that may be ordered now; at most 99. Null on orders. */
  available: z.nullable(z.int()),
});
export type ConsignmentLine = z.infer<typeof consignmentLine>;

export const deliveryOption = z.object({
  id: z.string(),
  name: z.string(),
  price: money,
  arrives: arrival,
  chosen: z.boolean(),
});
export type DeliveryOption = z.infer<typeof deliveryOption>;

/** What one merchant sends by one route from one place: the unit of delivery. */
export const consignment = z.object({
  key: z.string(),
  merchant: z.object({ handle: z.string(), name: z.string() }),
  pavilion: z.object({ handle: z.string(), iso2: countryCode, name: z.string() }),
  route: supplyRoute,
  place: z.object({
    code: z.string(),
    kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
    country: countryCode,
  }),
  basis: priceBasis,
  lines: z.array(consignmentLine),
  delivery: z.array(deliveryOption),
  arrives: z.nullable(arrival),
  goods_total: money,
  freight: z.nullable(money),
  subtotal: money,
});
export type Consignment = z.infer<typeof consignment>;

/** A line that can't stay in the cart as it is, with the reason as a code. */
export const cartProblem = z.object({
  line_id: z.string(),
  code: z.enum(['not_to_destination', 'sold_out', 'not_enough', 'not_public']),
  available: z.nullable(z.int()),
  reasons: z.array(z.string()),
});
export type CartProblem = z.infer<typeof cartProblem>;

export const address = z.object({
  full_name: z.string(),
  address_1: z.string(),
  address_2: z.string(),
  city: z.string(),
  province: z.string(),
  postal_code: z.string(),
  country: countryCode,
  phone: z.string(),
});
export type Address = z.infer<typeof address>;

/** `GET /store/carts/:id/quote`: one call with everything the cart and checkout pages show. */
export const quoteResponse = z.object({
  cart_id: z.string(),
  ship_to: countryCode,
  currency: currencyCode,
  locale: localeCode,
  email: z.nullable(z.string()),
  address: z.nullable(address),
  consignments: z.array(consignment),
  problems: z.array(cartProblem),
  pieces: z.int(),
  goods_total: money,
  freight_total: money,
  total: money,
  indicative: z.nullable(indicativeMoney),
  /** True when address, e-mail and a delivery choice for every consignment are there and no problem is left. */
  ready_to_pay: z.boolean(),
});
export type QuoteResponse = z.infer<typeof quoteResponse>;

/** `GET /store/order-pages/:secret`: the order behind its own secret address. */
export const orderPageResponse = z.object({
  order_id: z.string(),
  display_id: z.int(),
  placed_at: z.string(),
  ship_to: countryCode,
  currency: currencyCode,
  locale: localeCode,
  email: z.string(),
  address,
  consignments: z.array(consignment),
  goods_total: money,
  freight_total: money,
  tax_total: money,
  total: money,
  /** Until a payment service is connected every payment is a test. */
  payment: z.enum(['test']),
});
export type OrderPageResponse = z.infer<typeof orderPageResponse>;
