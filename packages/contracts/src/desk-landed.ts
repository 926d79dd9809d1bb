import * as z from 'zod/mini';
import { arrival, countryCode, money, supplyRoute } from './common';
import { goodsDataPatch } from './desk-goods-data';
import { charge } from './landed';
import { transport } from './quote';

/** `POST /merchant/goods/:id/landed`: what shoppers would pay, with data that may not be saved yet. */
export const landedBody = z.strictObject({
  destinations: z.array(countryCode).check(z.minLength(1), z.maxLength(6)),
  patch: z.optional(goodsDataPatch),
});

export const landedPreview = z.object({
  destination: countryCode,
  listing_id: z.nullable(z.string()),
  route: z.nullable(supplyRoute),
  /** Codes why nothing can be sent. */
  reasons: z.array(z.string()),
  goods: z.nullable(money),
  freight: z.nullable(money),
  transport: z.nullable(transport),
  charges: z.array(charge),
  /** What is paid at checkout. */
  total: z.nullable(money),
  /** With what is due on delivery; null when a part is unknown. */
  landed: z.nullable(money),
  arrives: z.nullable(arrival),
  /** The total in the merchant's currency, for orientation. */
  own: z.nullable(money),
});
export type LandedPreview = z.infer<typeof landedPreview>;

export const landedResponse = z.object({ previews: z.array(landedPreview) });
export type LandedResponse = z.infer<typeof landedResponse>;
