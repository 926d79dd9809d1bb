import * as z from 'zod/mini';
import { countryCode, currencyCode, money, supplyRoute } from './common';
import { goodsHead } from './desk-goods-head';
import { amount } from './desk-prices';
import { pieces } from './desk-stock';

/** A listing of goods as its offer's page shows it. */
export const siblingOffer = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  place: z.object({ id: z.string(), code: z.string(), kind: z.string(), country: countryCode }),
  state: z.string(),
  price: money,
  stocked: z.int(),
  reserved: z.int(),
  ships_to: z.array(countryCode),
});
export type SiblingOffer = z.infer<typeof siblingOffer>;

/** A route and place by which the goods aren't offered yet; `ships_to` is where that would reach. */
export const openRoute = z.object({
  route: supplyRoute,
  place: z.object({ id: z.string(), code: z.string(), kind: z.string(), country: countryCode }),
  ships_to: z.array(countryCode),
  /** Derived from the goods' price by another route; minor units of the merchant's currency. */
  suggested: money,
  /** Codes why nothing could be sent; empty when something can. */
  reasons: z.array(z.string()),
});
export type OpenRoute = z.infer<typeof openRoute>;

/** `GET /merchant/goods/:id/offer`: every route of the goods, and those that may be opened. */
export const offerResponse = z.object({
  ...goodsHead.shape,
  currency: currencyCode,
  listings: z.array(siblingOffer),
  open: z.array(openRoute),
});
export type OfferResponse = z.infer<typeof offerResponse>;

/** `POST /merchant/goods/:id/siblings`: one step to the same goods by another route. */
export const siblingBody = z.strictObject({
  route: supplyRoute,
  place_id: z.string().check(z.maxLength(60)),
  price: z.optional(amount),
  pieces,
});
