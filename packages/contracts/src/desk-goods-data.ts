import * as z from 'zod/mini';
import { countryCode } from './common';
import { goodsHead, goodsRevision, listCode } from './desk-goods-head';

/** Six digits of the Harmonized System. */
export const hs6 = z.string().check(z.regex(/^\d{6}$/));

const codes = z.array(listCode).check(z.maxLength(20));

const grams = z.int().check(z.minimum(1), z.maximum(200_000));

/**
 * What a merchant states about goods. Weights in grams, volume in millilitres; `gross_grams` with packing.
 * `unit` is of the customs table JGS-20, the other codes of the shop's own lists.
 */
export const goodsData = z.strictObject({
  category: listCode,
  origin: countryCode,
  hs6,
  unit: z.string().check(z.regex(/^\d{3}$/)),
  net_grams: z.nullable(grams),
  net_millilitres: z.nullable(grams),
  gross_grams: z.nullable(grams),
  pieces: z.int().check(z.minimum(1), z.maximum(10_000)),
  shelf_life_days: z.nullable(z.int().check(z.minimum(1), z.maximum(36_500))),
  storage: listCode,
  allergens: codes,
  warnings: codes,
  flags: codes,
  sourcing_base_id: z.nullable(z.string().check(z.maxLength(60))),
});
export type GoodsData = z.infer<typeof goodsData>;

/** Fields that change; those that aren't there stay. */
export const goodsDataPatch = z.partial(goodsData);
export type GoodsDataPatch = z.infer<typeof goodsDataPatch>;

/** A heading of the Harmonized System with the goods under it. */
export const hsCode = z.object({
  hs6,
  name: z.string(),
  heading: z.object({ code: z.string(), name: z.string() }),
  chapter: z.object({ code: z.string(), name: z.string() }),
  /** Whether China lets it in as retail import, as the shop's rules know it. */
  china: z.enum(['retail', 'general_trade', 'unknown']),
});
export type HsCode = z.infer<typeof hsCode>;

/** `GET /merchant/hs-codes?q=&locale=` */
export const hsCodesResponse = z.object({ codes: z.array(hsCode) });
export type HsCodesResponse = z.infer<typeof hsCodesResponse>;

/** `GET /merchant/goods/:id/data` */
export const goodsDataResponse = z.object({
  ...goodsHead.shape,
  /** With what the open revision changes. */
  data: goodsData,
  /** What shoppers see now; null while nothing is published. */
  live: z.nullable(goodsData),
  /** Names of fields that a label or customs needs and that are empty. */
  gaps: z.array(z.string()),
  hs: z.nullable(hsCode),
  revision: z.nullable(goodsRevision),
  editable: z.boolean(),
  bases: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Destinations the preview begins with, and all there are. */
  destinations: z.array(countryCode),
  preview: z.array(countryCode),
});
export type GoodsDataResponse = z.infer<typeof goodsDataResponse>;

/** `POST /merchant/goods/:id/data`: `expected` is the version of the revision that was read. 409 when it is another. */
export const goodsDataBody = z.strictObject({
  patch: goodsDataPatch,
  expected: z.optional(z.int()),
});
