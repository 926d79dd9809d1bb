import * as z from 'zod/mini';
import { countryCode, currencyCode, isoDate, localeCode, supplyRoute, text } from './common';
import { working } from './landed';
import { estimate } from './listings';

/** What the shop promises about an ordinary parcel: one word for lists, one sentence, and what it means. */
export const importPromise = z.object({
  level: z.enum(['nothing_more', 'estimate', 'delivered_at_place']),
  word: z.string(),
  short: z.string(),
  long: z.string(),
});
export type ImportPromise = z.infer<typeof importPromise>;

/** The row of a rule table that says so; dates are empty where open. */
export const citedRow = z.object({
  id: z.string(),
  source: z.string(),
  valid_from: z.string(),
  valid_to: z.string(),
  confidence: z.enum(['S', 'S2', 'M', 'X', 'C', '-']),
  confidence_words: z.string(),
});
export type CitedRow = z.infer<typeof citedRow>;

/** One rule in a sentence; null where it follows from how the shop or a customs union is made. */
export const importRule = z.object({ text: z.string(), cited: z.nullable(citedRow) });
export type ImportRule = z.infer<typeof importRule>;

export const importPart = z.object({
  key: z.string(),
  title: z.string(),
  promise: z.nullable(importPromise),
  rules: z.array(importRule),
});
export type ImportPart = z.infer<typeof importPart>;

/** Real goods of the catalogue reckoned now: one piece alone in its parcel. */
export const importExample = z.object({
  slug: z.string(),
  title: text,
  route: supplyRoute,
  from: z.object({ iso2: countryCode, name: z.string() }),
  estimate,
  working,
});
export type ImportExample = z.infer<typeof importExample>;

/** The rules for one way goods come. */
export const importWay = z.object({
  key: z.enum(['bonded', 'direct_mail', 'retail_import', 'from_abroad', 'same_territory', 'domestic']),
  title: z.string(),
  about: z.string(),
  parts: z.array(importPart),
  example: z.nullable(importExample),
});
export type ImportWay = z.infer<typeof importWay>;

/** What may not be sent, or only so. */
export const importRestriction = z.object({
  goods: z.string(),
  way: z.string(),
  action: z.string(),
  reason: z.string(),
  cited: citedRow,
});
export type ImportRestriction = z.infer<typeof importRestriction>;

/** `GET /store/destinations/:iso2/import`: the import rules in force, in words. Reference data, not legal advice. */
export const importResponse = z.object({
  country: z.object({ iso2: countryCode, name: z.string() }),
  charged_currency: currencyCode,
  /** Day of the rules, in the destination's calendar. */
  date: isoDate,
  promise: importPromise,
  ways: z.array(importWay),
  restrictions: z.array(importRestriction),
  locale: localeCode,
});
export type ImportResponse = z.infer<typeof importResponse>;

/** `GET /store/destinations/import`: every destination with what is promised about an ordinary parcel from abroad. */
export const importListResponse = z.object({
  destinations: z.array(
    z.object({
      iso2: countryCode,
      name: z.string(),
      promise: z.omit(importPromise, { short: true, long: true }),
    }),
  ),
  /** What each word means. */
  promises: z.array(importPromise),
  locale: localeCode,
});
export type ImportListResponse = z.infer<typeof importListResponse>;
