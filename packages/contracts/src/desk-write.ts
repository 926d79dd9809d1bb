import * as z from 'zod/mini';
import { countryCode, localeCode, money, supplyRoute, text } from './common';
import { listingAction, listingState, revisionHead, revisionState } from './desk-life';
import { TEXT_FIELDS, languageState, textCell, textRow, writtenLocale } from './desk-texts';
import { cause, marketState } from './desk-markets';

/**
 * Goods on the merchant's desk: the list, the matrix, the editor. `:id` of every route is the goods: siblings by other routes
 * share texts and review. Every route takes `?locale=`, the language of its sentences.
 */

/** A way of supply of the goods. */
export const siblingListing = z.object({
  id: z.string(),
  route: supplyRoute,
  place: z.object({
    id: z.string(),
    code: z.string(),
    kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
    country: countryCode,
  }),
  state: listingState,
  /** The merchant's own price. */
  price: money,
  /** Pieces that can be sold now. */
  available: z.int(),
  ships_to: z.array(countryCode),
});
export type SiblingListing = z.infer<typeof siblingListing>;

export const writePavilion = z.object({ id: z.string(), handle: z.string(), name: z.string() });

/** One line of the merchant's list and of the matrix. */
export const listingLine = z.object({
  id: z.string(),
  handle: z.string(),
  /** In the language of the answer, else English, else the source; of the open revision where there is one. */
  title: text,
  /** Path of the first picture; empty for none. */
  picture: z.string(),
  category: z.string(),
  pavilion: writePavilion,
  source_locale: writtenLocale,
  state: listingState,
  /** The state of what is being changed while shoppers read the published listing; null where nothing is. */
  change: z.nullable(revisionState),
  /** Shoppers can see it now. */
  live: z.boolean(),
  routes: z.array(supplyRoute),
  /** Lowest own price of the siblings; null before the first. */
  price: z.nullable(money),
  available: z.int(),
  updated_at: z.string(),
  /** The source first, then the six of the shop. */
  languages: z.array(languageState),
  /** One for each language of the shop: its default country. */
  markets: z.array(marketState),
});
export type ListingLine = z.infer<typeof listingLine>;

/**
 * `GET /merchant/listings?q=&state=&missing=&market=&pavilion=&sort=&cursor=&limit=`. `missing`: a language in which
 * a field is missing or old. `market`: a country where it can't be bought now.
 */
export const listingsDeskQuery = z.strictObject({
  q: z.optional(z.string().check(z.maxLength(100))),
  state: z.optional(listingState),
  missing: z.optional(localeCode),
  market: z.optional(countryCode),
  sort: z.optional(z.enum(['updated', 'title'])),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
  cursor: z.optional(z.string().check(z.maxLength(400))),
});
export type ListingsDeskQuery = z.infer<typeof listingsDeskQuery>;

export const listingsDeskResponse = z.object({
  listings: z.array(listingLine),
  /** `cursor` of the next page; null on the last. */
  next: z.nullable(z.string()),
  /** Goods of the merchant by state, whatever is asked for. */
  counts: z.record(z.string(), z.int()),
  /** How many goods the question finds. */
  count: z.int(),
});
export type ListingsDeskResponse = z.infer<typeof listingsDeskResponse>;

/**
 * `GET /merchant/matrix`, with the same parameters: the same lines, and for each language and market how many goods
 * are how far.
 */
export const matrixResponse = z.object({
  ...listingsDeskResponse.shape,
  languages: z.array(z.object({ locale: localeCode, done: z.int(), old: z.int(), missing: z.int() })),
  markets: z.array(z.object({ country: countryCode, language: localeCode, sold: z.int(), not: z.int() })),
});
export type MatrixResponse = z.infer<typeof matrixResponse>;

/** A change of goods data: the name of the column, what holds now and what is to hold. */
export const dataChange = z.object({ field: z.string(), live: z.unknown(), value: z.unknown() });

/** `GET /merchant/listings/:id`: everything the editor shows. */
export const listingEdit = z.object({
  id: z.string(),
  handle: z.string(),
  title: text,
  pavilion: writePavilion,
  source_locale: writtenLocale,
  state: listingState,
  change: z.nullable(revisionState),
  live: z.boolean(),
  /** Slug in each language while it is live, for the way to the shop's page. */
  slugs: z.record(z.string(), z.string()),
  /** The open revision, else the last one; null where nothing was changed yet. */
  revision: z.nullable(revisionHead),
  /** The source first, then the six of the shop. */
  locales: z.array(writtenLocale),
  rows: z.array(textRow),
  /** Goods data as they will be when this revision is published. */
  data: z.record(z.string(), z.unknown()),
  data_changes: z.array(dataChange),
  /** Paths in their order, as they will be. */
  pictures: z.array(z.string()),
  pictures_changed: z.boolean(),
  listings: z.array(siblingListing),
  languages: z.array(languageState),
  markets: z.array(marketState),
  allowed: z.array(listingAction),
  updated_at: z.string(),
});
export type ListingEdit = z.infer<typeof listingEdit>;

export const listingEditResponse = z.object({ listing: listingEdit });
export type ListingEditResponse = z.infer<typeof listingEditResponse>;

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT_FIELDS.title.max));

/** `POST /merchant/listings`: begins goods with nothing but a name in any language. Answers 201 with `listing`. */
export const newListingBody = z.strictObject({
  title,
  source_locale: writtenLocale,
  category: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Of a pavilion the merchant is admitted to; may be left out where there is one. */
  pavilion_id: z.optional(z.string().check(z.maxLength(64))),
});
export type NewListingBody = z.infer<typeof newListingBody>;

/** The row that was written: where the source has changed, its translations have other states. */
export const savedText = z.object({
  row: textRow,
  revision: revisionHead,
  languages: z.array(languageState),
});
export type SavedText = z.infer<typeof savedText>;

/** 409 of everything that the state forbids. */
export const writeRefused = z.object({
  type: z.literal('conflict'),
  code: z.enum([
    'other_text',
    'changed_meanwhile',
    'in_review',
    'not_in_review',
    'nothing_changed',
    'not_complete',
    'not_live',
    'not_paused',
    'closed',
    'source_needed',
    'not_admitted',
  ]),
  message: z.string(),
  /** Of `not_complete`: what is missing for review. */
  causes: z.optional(z.array(cause)),
  /** Of `other_text`: what is there now. */
  current: z.optional(textCell),
});
export type WriteRefused = z.infer<typeof writeRefused>;
