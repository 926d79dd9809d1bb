import * as z from 'zod/mini';
import { countryCode, localeCode } from './common';

/** Why goods can't be bought somewhere, or not in the language read there. */
export const causeCode = z.enum([
  'text_missing',
  'text_old',
  'label_data',
  'hs_code',
  'not_eligible',
  'restricted',
  'no_route',
  'no_price',
  'no_stock',
  'no_delivery',
  'draft',
  'in_review',
  'changes_asked',
  'refused',
  'paused',
  'closed',
  'pavilion_closed',
  'not_admitted',
  'merchant_not_approved',
]);
export type CauseCode = z.infer<typeof causeCode>;

/** The page of the desk where a cause is put right. */
export const deskPage = z.enum([
  'overview',
  'texts',
  'data',
  'pictures',
  'prices',
  'stock',
  'delivery',
  'routes',
  'admissions',
  'closing',
]);
export type DeskPage = z.infer<typeof deskPage>;

export const cause = z.object({
  code: causeCode,
  /** True where nobody there can buy it; false where it only isn't all in the language read there. */
  blocks: z.boolean(),
  /** Fields that are missing: text fields, or names of goods data. */
  fields: z.array(z.string()),
  /** Codes of rules, as the shop shows them for goods that can't be sent (`undeliverable_reasons`). */
  reasons: z.array(z.string()),
  /** The sibling it is about; null for all. */
  listing_id: z.nullable(z.string()),
  page: deskPage,
  /** Of its button, below `/{locale}`: `/merchant/listings/goods_1/texts?language=fr`. */
  path: z.string(),
});
export type Cause = z.infer<typeof cause>;

/**
 * One market: a country in the language read there. `ready`: can be bought, and all texts are in that language;
 * `sellable`: can be bought, texts are missing or old; `blocked`.
 */
export const marketState = z.object({
  country: countryCode,
  language: localeCode,
  state: z.enum(['ready', 'sellable', 'blocked']),
  causes: z.array(cause),
});
export type MarketState = z.infer<typeof marketState>;

/** `GET …/markets?country=`: every destination of the shop, or the one. */
export const marketsResponse = z.object({ markets: z.array(marketState) });
export type MarketsResponse = z.infer<typeof marketsResponse>;
