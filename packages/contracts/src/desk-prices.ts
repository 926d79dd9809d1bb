import * as z from 'zod/mini';
import { countryCode, currencyCode, isoDate, money, supplyRoute } from './common';
import { goodsHead } from './desk-goods-head';

/** Minor units; what nobody would ask is a slip of the keyboard. */
export const amount = z.int().check(z.minimum(1), z.maximum(100_000_000_000));

/** One currency of a listing: derived from the merchant's price, or its own. */
export const deskPrice = z.object({
  currency: currencyCode,
  /** What shoppers are charged, before taxes, unless a price list says otherwise. */
  amount: z.int(),
  /** The price list (a reduction) that is charged instead now, and its last day; null where none is. */
  list: z.nullable(z.object({ amount: z.int(), until: z.nullable(isoDate) })),
  own: z.boolean(),
  /** What it would be without an own price; null where no rate is known. */
  derived: z.nullable(z.int()),
  /** Units for one of the merchant's currency, and the day of that rate. */
  rate: z.nullable(z.string()),
  rate_date: z.nullable(isoDate),
  destinations: z.array(countryCode),
});
export type DeskPrice = z.infer<typeof deskPrice>;

/** One listing's prices. */
export const listingPrices = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  place: z.string(),
  /** What the merchant asks, in its currency. */
  price: money,
  prices: z.array(deskPrice),
  /** What the route adds to the merchant's price, in percent of it: 104 for bonded goods. */
  factor: z.int(),
  rates_date: z.nullable(isoDate),
});
export type ListingPrices = z.infer<typeof listingPrices>;

/** `GET /merchant/goods/:id/prices`: of every route. */
export const goodsPricesResponse = z.object({
  ...goodsHead.shape,
  currency: currencyCode,
  listings: z.array(listingPrices),
  /** The day of the newest rates. */
  newest_rates: z.nullable(isoDate),
});
export type GoodsPricesResponse = z.infer<typeof goodsPricesResponse>;

/**
 * `POST /merchant/prices/:id` (a listing), answers its prices: the merchant's price, own prices by currency (null takes one back), `renew` derives by
 * the newest rates. `expected` is the price that was read.
 */
export const pricesBody = z.strictObject({
  price: z.optional(amount),
  own: z.optional(z.record(currencyCode, z.nullable(amount))),
  renew: z.optional(z.boolean()),
  expected: z.optional(z.int()),
});
