import * as z from 'zod/mini';
import { countryCode, currencyCode, localeCode, supplyRoute } from './common';

/** Parameters every public read takes. `ship_to` decides the charged currency, `currency` adds an indicative amount. */
export const readQuery = {
  locale: localeCode,
  ship_to: countryCode,
  currency: z.optional(currencyCode),
};

export const localeOnlyQuery = z.strictObject({ locale: localeCode });
export const readOnlyQuery = z.strictObject(readQuery);

export const sortOrder = z.enum(['soonest', 'price', '-price', 'newest', 'name', 'relevance']);
export type SortOrder = z.infer<typeof sortOrder>;

/** How many cards a page may have at most. */
export const maxPageSize = 48;

/** `GET /store/listings`. List parameters repeat (`category=tea&category=coffee`) or are joined by commas. */
export const listingsQuery = z.strictObject({
  ...readQuery,
  /** Words of goods, their merchant, pavilion, region or category in this language or the one of their script; pinyin; HS codes. */
  q: z.optional(z.string().check(z.maxLength(100))),
  pavilion: z.optional(z.array(z.string().check(z.maxLength(60)))),
  category: z.optional(z.array(z.string().check(z.maxLength(60)))),
  route: z.optional(z.array(supplyRoute)),
  merchant: z.optional(z.array(z.string().check(z.maxLength(80)))),
  /** Show also what can't be sent to `ship_to` (after everything that can). */
  include_undeliverable: z.optional(z.boolean()),
  in_stock: z.optional(z.boolean()),
  /** Latest acceptable last day of arrival, in days from today. */
  within_days: z.optional(z.int().check(z.gte(1), z.lte(60))),
  price_min: z.optional(z.int().check(z.gte(0))),
  price_max: z.optional(z.int().check(z.gte(0))),
  sort: z.optional(sortOrder),
  limit: z.optional(z.int().check(z.gte(1), z.lte(maxPageSize))),
  /** Opaque keyset cursor: `next` or `previous` of an earlier page. */
  cursor: z.optional(z.string().check(z.maxLength(400))),
  facets: z.optional(z.boolean()),
});
export type ListingsQuery = z.infer<typeof listingsQuery>;

export const listingQuery = z.strictObject({
  ...readQuery,
  route: z.optional(supplyRoute),
  listing: z.optional(z.string()),
});

export const suggestQuery = z.strictObject({
  ...readQuery,
  q: z.string().check(z.minLength(1), z.maxLength(60)),
});
