import * as z from 'zod/mini';
import { countryCode, currencyCode, localeCode } from './common';
import { textField, writtenLocale } from './desk-texts';
import { listingResponse } from './listings';

/** `GET …/suggestions?field=&language=`: for the source's text of that field as it stands. */
export const suggestionsQuery = z.strictObject({ field: textField, language: writtenLocale });

/** A word of the glossary or of the shop's own lists that stands in the source. */
export const termSuggestion = z.object({
  /** As it stands in the source, from this character on (UTF-16). */
  found: z.string(),
  at: z.int(),
  /** The shop's word in the asked language. */
  term: z.string(),
  /** Whether the translation has it already. */
  used: z.boolean(),
});
export type TermSuggestion = z.infer<typeof termSuggestion>;

/** An earlier translation of the same sentence by the same merchant. */
export const memorySuggestion = z.object({
  source: z.string(),
  /** Where the sentence begins in the source's text (UTF-16). */
  at: z.int(),
  target: z.string(),
  /** The goods it was written for, and when. */
  goods: z.object({ id: z.string(), title: z.string() }),
  updated_at: z.string(),
});
export type MemorySuggestion = z.infer<typeof memorySuggestion>;

export const suggestionsResponse = z.object({
  field: textField,
  language: writtenLocale,
  source: z.string(),
  terms: z.array(termSuggestion),
  memory: z.array(memorySuggestion),
});
export type SuggestionsResponse = z.infer<typeof suggestionsResponse>;

/** `GET …/preview?country=&language=&currency=`: the shop's page as it would be, from the open revision. */
export const previewQuery = z.strictObject({
  country: countryCode,
  language: localeCode,
  currency: z.optional(currencyCode),
});

export const previewResponse = z.object({
  /** As `GET /store/listings/:slug` answers, without goods nearby. */
  page: listingResponse,
  /** What is different for shoppers today: nothing of it is published, or some fields are. */
  published: z.enum(['same', 'changed', 'never']),
});
export type PreviewResponse = z.infer<typeof previewResponse>;
