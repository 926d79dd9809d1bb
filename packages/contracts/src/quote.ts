import * as z from 'zod/mini';
import {
  arrival,
  countryCode,
  currencyCode,
  indicativeMoney,
  isoDate,
  localeCode,
  money,
  priceBasis,
  supplyRoute,
  text,
} from './common';
import { journey } from './journey';
import { assurance, charge, limits, refusal, working } from './landed';
import { voucher } from './vouchers';

/** Where a parcel leaves from. */
export const dispatchPlace = z.object({
  code: z.string(),
  kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
  country: countryCode,
});

/** The same goods by another route: what one press would change, for all pieces of the line. */
export const alternative = z.object({
  listing_id: z.string(),
  variant_id: z.string(),
  route: supplyRoute,
  place: dispatchPlace,
  unit_price: money,
  basis: priceBasis,
  arrives: arrival,
  /** Goods, freight, duty and tax when it travels alone; null when a part is unknown. */
  landed: z.nullable(money),
  /** That sum less what the line costs now if it travelled alone; null when either is unknown. */
  difference: z.nullable(money),
});
export type Alternative = z.infer<typeof alternative>;

/** A line of a cart or order as its consignment shows it. Amounts in minor units. */
export const consignmentLine = z.object({
  line_id: z.string(),
  listing_id: z.string(),
  goods_slug: z.string(),
  title: text,
  picture: z.string(),
  quantity: z.int(),
  unit_price: money,
  /** All pieces, before anything is taken off. */
  full_price: money,
  /** All pieces, with reductions off that are open to everyone, before vouchers. */
  total: money,
  /** What codes take off. */
  voucher: money,
  /** The line's part of the consignment's freight. */
  freight: money,
  charges: z.array(charge),
  /** Goods less vouchers, freight and every charge; null when a part is unknown. */
  landed: z.nullable(money),
  alternatives: z.array(alternative),
  /** Pieces that may be ordered now; at most 99. Null on orders. */
  available: z.nullable(z.int()),
});
export type ConsignmentLine = z.infer<typeof consignmentLine>;

export const transport = z.enum(['air', 'sea', 'rail', 'road']);
export type Transport = z.infer<typeof transport>;

export const deliveryOption = z.object({
  id: z.string(),
  name: z.string(),
  /** Null where the option doesn't say. */
  transport: z.nullable(transport),
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
  place: dispatchPlace,
  basis: priceBasis,
  lines: z.array(consignmentLine),
  delivery: z.array(deliveryOption),
  arrives: z.nullable(arrival),
  goods_total: money,
  voucher_total: money,
  freight: z.nullable(money),
  /** By head, name in law and who takes it. Empty where the consignment is refused. */
  charges: z.array(charge),
  /** What is paid for it now: goods less vouchers, freight and what the shop collects. */
  subtotal: money,
  /** Known charges due on delivery; null when any is unknown. */
  due_on_delivery: z.nullable(money),
  landed: z.nullable(money),
  promise: z.nullable(assurance),
  limits: z.nullable(limits),
  refusal: z.nullable(refusal),
  working: z.nullable(working),
});
export type Consignment = z.infer<typeof consignment>;

/**
 * A line that can't be ordered as it is, with the reason as a code. Only `not_enough` stays in its consignment; every
 * other line stands here and is in no sum.
 */
export const cartProblem = z.object({
  line_id: z.string(),
  code: z.enum(['not_to_destination', 'sold_out', 'not_enough', 'not_public']),
  available: z.nullable(z.int()),
  reasons: z.array(z.string()),
  /** Null where the line is in its consignment, or its goods are no longer known. */
  line: z.nullable(consignmentLine),
});
export type CartProblem = z.infer<typeof cartProblem>;

/** What differs from what the shopper last agreed to. Words are in the language of the quote. */
export const quoteChange = z.object({
  kind: z.enum([
    'destination',
    'line_added',
    'line_removed',
    'quantity',
    'price',
    'voucher',
    'stock',
    'delivery',
    'freight',
    'charge',
    'promise',
    'rule',
    'total',
  ]),
  consignment: z.nullable(z.string()),
  line_id: z.nullable(z.string()),
  /** The goods, or the merchant of a consignment; null for the whole cart. */
  about: z.nullable(text),
  /** The charge in words; empty for other kinds. */
  words: z.string(),
  /** Null where there was or is no such figure, or it is unknown. */
  before: z.nullable(money),
  after: z.nullable(money),
  /** Quantities and stock, in pieces. */
  pieces: z.nullable(z.object({ before: z.int(), after: z.int() })),
});
export type QuoteChange = z.infer<typeof quoteChange>;

export const address = z.object({
  full_name: z.string(),
  company: z.string(),
  address_1: z.string(),
  address_2: z.string(),
  city: z.string(),
  province: z.string(),
  postal_code: z.string(),
  country: countryCode,
  phone: z.string(),
  /** For the courier. */
  note: z.string(),
});
export type Address = z.infer<typeof address>;

/** A customs rate that figures rest on: units of `to` for one `from`. */
export const exchangeUsed = z.object({
  from: currencyCode,
  to: currencyCode,
  rate: z.string(),
  date: isoDate,
  source: z.string(),
});
export type ExchangeUsed = z.infer<typeof exchangeUsed>;

/** `GET /store/carts/:id/quote`: one call with everything the cart and checkout pages show. */
export const quoteResponse = z.object({
  cart_id: z.string(),
  /** Of all that the shopper agrees to, whatever the language; send it back as `seen`, and to place the order. */
  version: z.string(),
  /** What became different by itself since the shopper last agreed; empty when nothing did. */
  changes: z.array(quoteChange),
  ship_to: countryCode,
  currency: currencyCode,
  locale: localeCode,
  email: z.nullable(z.string()),
  address: z.nullable(address),
  consignments: z.array(consignment),
  problems: z.array(cartProblem),
  pieces: z.int(),
  goods_total: money,
  voucher_total: money,
  /** Codes the shopper entered, and any other client gave the cart; one that takes nothing off (any more) stands with 0. */
  vouchers: z.array(voucher),
  freight_total: money,
  charges: z.array(charge),
  /** Gift cards and the like, taken off last. */
  credit_total: money,
  /** What is charged now. */
  total: money,
  due_on_delivery: z.nullable(money),
  landed: z.nullable(money),
  indicative: z.nullable(indicativeMoney),
  /** The customs rates used; empty when everything is in the charged currency. */
  exchange: z.array(exchangeUsed),
  /** True while some consignment is delivered at place: unknown charges need the shopper's consent. */
  consent_needed: z.boolean(),
  /** True when address, e-mail and a delivery choice for every consignment are there and no problem is left. */
  ready_to_pay: z.boolean(),
});
export type QuoteResponse = z.infer<typeof quoteResponse>;

/** A line as it was ordered; the variant is what to ask for to order it again. */
export const orderLine = z.object({ ...consignmentLine.shape, variant_id: z.string() });
export type OrderLine = z.infer<typeof orderLine>;

/** A consignment as it was ordered, with its way to the door. */
export const orderConsignment = z.object({
  ...consignment.shape,
  ...journey.shape,
  lines: z.array(orderLine),
});
export type OrderConsignment = z.infer<typeof orderConsignment>;

/** `GET /store/order-pages/:secret`: the order behind its own secret address, as it was placed. */
export const orderPageResponse = z.object({
  order_id: z.string(),
  display_id: z.int(),
  placed_at: z.string(),
  ship_to: countryCode,
  currency: currencyCode,
  locale: localeCode,
  email: z.string(),
  address,
  consignments: z.array(orderConsignment),
  goods_total: money,
  voucher_total: money,
  vouchers: z.array(voucher),
  freight_total: money,
  charges: z.array(charge),
  /** Gift cards and the like, taken off last. */
  credit_total: money,
  total: money,
  due_on_delivery: z.nullable(money),
  landed: z.nullable(money),
  /** The customs rates used; empty when everything was in the charged currency. */
  exchange: z.array(exchangeUsed),
  /** Until a payment service is connected every payment is a test. */
  payment: z.enum(['test']),
});
export type OrderPageResponse = z.infer<typeof orderPageResponse>;
