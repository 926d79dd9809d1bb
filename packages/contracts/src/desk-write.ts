import * as z from 'zod/mini';
import { countryCode, localeCode, money, supplyRoute, text } from './common';

/**
 * Texts of goods and the life of a listing on the merchant's desk. `:id` of every route is the goods: siblings by
 * other routes share texts and review. Every route takes `?locale=`, the language of its sentences.
 */

/** A language texts are written in: one of the six of the shop, or the language the goods were written in (`uz`). */
export const writtenLocale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/));

/** The fields of goods that have texts. An alternative text is `picture_alt:<key>`, see `pictureKey`. */
export const textField = z
  .string()
  .check(z.regex(/^(title|subtitle|description|usage|ingredients|picture_alt:[\w-]{1,64})$/));
export type TextField = z.infer<typeof textField>;

/** Most characters of each field, and whether it may have several lines. */
export const TEXT_FIELDS = {
  title: { max: 120, multiline: false },
  subtitle: { max: 160, multiline: false },
  description: { max: 4000, multiline: true },
  usage: { max: 1000, multiline: true },
  ingredients: { max: 1000, multiline: true },
  picture_alt: { max: 200, multiline: false },
} as const;
export type TextKind = keyof typeof TEXT_FIELDS;

/** `picture_alt:0f3a…` is a `picture_alt`. */
export const textKind = (field: TextField): TextKind => (field.split(':')[0] ?? field) as TextKind;

/** What a picture is called in `picture_alt:<key>`: its file's name without folder and ending. It follows the picture, whatever its place. */
export const pictureKey = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.[a-z0-9]+$/i, '');

/**
 * `source`: the text others are translated from; `done`; `old`: the source has changed since; `missing`; `empty`:
 * the source has no text, so there is nothing to translate. `machine` is kept for drafts by machines: none are made.
 */
export const cellState = z.enum(['source', 'done', 'old', 'missing', 'empty', 'machine']);
export type CellState = z.infer<typeof cellState>;

/** One field in one language. */
export const textCell = z.object({
  locale: writtenLocale,
  dir: z.enum(['ltr', 'rtl']),
  value: z.string(),
  state: cellState,
  /** What the source said when this was written or confirmed; null in the source itself and where nothing is known. */
  source_value: z.nullable(z.string()),
  /** What shoppers read now; empty where nothing is published in this language. */
  live: z.string(),
  /** Differs from `live`. */
  changed: z.boolean(),
  /** Name of who wrote it; empty for what came with the goods. */
  author: z.string(),
  /** ISO date-time. */
  updated_at: z.string(),
});
export type TextCell = z.infer<typeof textCell>;

/** One field in all languages, the source first. */
export const textRow = z.object({
  field: textField,
  required: z.boolean(),
  multiline: z.boolean(),
  max: z.int(),
  cells: z.array(textCell),
});
export type TextRow = z.infer<typeof textRow>;

export const revisionState = z.enum([
  'draft',
  'in_review',
  'changes_asked',
  'refused',
  'published',
  'withdrawn',
]);
export type RevisionState = z.infer<typeof revisionState>;

/** State of goods as the merchant sees it; of siblings in different states the one that sells most. */
export const listingState = z.enum(['draft', 'in_review', 'changes_asked', 'refused', 'published', 'paused']);
export type ListingState = z.infer<typeof listingState>;

/** Why a revision came back; `language` null means all of it. Codes are `ReviewReason` of desk-review; `words` are in `locale`. */
export const revisionReason = z.object({
  language: z.nullable(writtenLocale),
  codes: z.array(z.string()),
  words: z.string(),
  locale: localeCode,
});
export type RevisionReason = z.infer<typeof revisionReason>;

export const revisionHead = z.object({
  id: z.string(),
  /** 1, 2, 3 … of these goods. */
  number: z.int(),
  state: revisionState,
  /** Rises with every change of goods data and pictures, and with every handing in: the `expected` of saving and deciding. */
  version: z.int(),
  opened_at: z.string(),
  updated_at: z.string(),
  submitted_at: z.nullable(z.string()),
  decided_at: z.nullable(z.string()),
  /** The merchant's words to the operator. */
  note: z.string(),
  reasons: z.array(revisionReason),
});
export type RevisionHead = z.infer<typeof revisionHead>;

/** How far one language is. `done` of `of` required or given fields are up to date. */
export const languageState = z.object({
  locale: writtenLocale,
  /** The worst of its fields; `source` for the language the goods are written in, when it is whole. */
  state: cellState,
  done: z.int(),
  of: z.int(),
  missing: z.array(textField),
  old: z.array(textField),
});
export type LanguageState = z.infer<typeof languageState>;

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

/** What may be done with the goods now, by this person. */
export const listingAction = z.enum(['edit', 'submit', 'withdraw', 'discard', 'pause', 'resume']);
export type ListingAction = z.infer<typeof listingAction>;

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

const value = z.string().check(z.maxLength(20_000));

/**
 * `POST /merchant/listings/:id/texts`: saves one text; opens a revision where none is open. `expected`: the text the
 * writer saw there (empty for none). Answers `savedText`; 409 `textConflict` where another text is there by now;
 * 409 `not_allowed` while it is in review.
 */
export const saveTextBody = z.strictObject({
  field: textField,
  locale: writtenLocale,
  value,
  expected: value,
});
export type SaveTextBody = z.infer<typeof saveTextBody>;

/** `POST …/texts/confirm`: a translation is still right. `expected`: the translation, `source`: the source it was read beside. */
export const confirmTextBody = z.strictObject({
  field: textField,
  locale: writtenLocale,
  expected: value,
  source: value,
});
export type ConfirmTextBody = z.infer<typeof confirmTextBody>;

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

/** `POST …/submit`. Answers `listing`; 409 `not_complete` with the causes that forbid it. */
export const submitBody = z.strictObject({ note: z.optional(z.string().check(z.maxLength(1000))) });

/** `POST …/pause`, `POST …/resume`: all siblings, or those named. `POST …/withdraw`, `POST …/discard` take nothing. */
export const pauseBody = z.strictObject({
  listings: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(50))),
});
export const noBody = z.strictObject({});

/** `GET …/markets?country=`: every destination of the shop, or the one. */
export const marketsResponse = z.object({ markets: z.array(marketState) });
export type MarketsResponse = z.infer<typeof marketsResponse>;
