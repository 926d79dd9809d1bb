import * as z from 'zod/mini';
import { card } from './card';
import { countryCode, currencyCode, localeCode, text } from './common';
import { sourcingBase } from './listings';

/** `planned`: a door in the courtyard whose pavilion has not opened yet. */
export const pavilionState = z.enum(['planned', 'open', 'paused']);

export const pavilionSummary = z.object({
  handle: z.string(),
  iso2: countryCode,
  kind: z.enum(['country', 'region', 'grouping']),
  state: pavilionState,
  is_host: z.boolean(),
  name: z.string(),
  title: text,
  tagline: text,
  /** UN M49 sub-region code of the country. */
  region: z.string(),
  goods: z.int(),
});
export type PavilionSummary = z.infer<typeof pavilionSummary>;

/** `GET /store/pavilions`: all doors, in the order of their names in the asked language. */
export const pavilionsResponse = z.object({ pavilions: z.array(pavilionSummary), locale: localeCode });
export type PavilionsResponse = z.infer<typeof pavilionsResponse>;

/** Ordered, typed content of a pavilion page. */
export const pavilionSection = z.object({
  id: z.string(),
  type: z.enum(['story', 'cloth', 'bases', 'merchants', 'goods']),
  heading: text,
  paragraphs: z.array(text),
});
export type PavilionSection = z.infer<typeof pavilionSection>;

export const merchantSummary = z.object({
  handle: z.string(),
  name: z.string(),
  place: text,
  about: text,
  source_locale: z.string(),
  goods: z.int(),
});
export type MerchantSummary = z.infer<typeof merchantSummary>;

/** `GET /store/pavilions/:handle`. Its goods come from `GET /store/listings?pavilion=<handle>`. */
export const pavilionResponse = z.object({
  pavilion: z.object({
    ...pavilionSummary.shape,
    operator: z.nullable(z.string()),
    sections: z.array(pavilionSection),
    bases: z.array(sourcingBase),
    merchants: z.array(merchantSummary),
    cloth_name: text,
    cloth_alt: text,
  }),
  locale: localeCode,
});
export type PavilionResponse = z.infer<typeof pavilionResponse>;

/**
 * `GET /store/pavilions/:handle/featured`: goods the operator puts in front, in its order: the first six that can be
 * bought at the destination today. What can't is stood in for by the next.
 */
export const featuredGoodsResponse = z.object({
  cards: z.array(card),
  ship_to: countryCode,
  charged_currency: currencyCode,
  locale: localeCode,
});
export type FeaturedGoodsResponse = z.infer<typeof featuredGoodsResponse>;

/** `GET /store/merchants/:handle` */
export const merchantResponse = z.object({
  merchant: z.object({
    ...merchantSummary.shape,
    country: countryCode,
    pavilions: z.array(z.object({ handle: z.string(), iso2: countryCode, name: z.string() })),
  }),
  locale: localeCode,
});
export type MerchantResponse = z.infer<typeof merchantResponse>;
