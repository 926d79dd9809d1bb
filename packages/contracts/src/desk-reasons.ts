import * as z from 'zod/mini';
import { localeCode, text } from './common';
import { words } from './desk-fields';

/** An operator's reasons that read the same in every language; `other` says it in its own words. */
export const admissionReason = z.enum([
  'company_unclear',
  'not_from_here',
  'goods_do_not_fit',
  'papers_missing',
  'languages_missing',
  'contact_missing',
  'unsafe_goods',
  'false_statements',
  'late_parcels',
  'no_answer',
  'merchant_wishes',
  'settled',
  'other',
]);
export type AdmissionReason = z.infer<typeof admissionReason>;

/** Why something was decided: codes that every reader gets in its own language, and the decider's words in one. */
export const givenReasons = z.strictObject({
  codes: z.array(admissionReason).check(z.maxLength(8)),
  words: z.optional(words),
  /** The language of the words. */
  language: z.optional(localeCode),
});
export type GivenReasons = z.infer<typeof givenReasons>;

/** Reasons as one reader reads them: a sentence for each code, then the decider's own words. */
export const shownReasons = z.object({
  lines: z.array(z.string()),
  words: z.nullable(text),
  at: z.string(),
  /** The decider's name; empty for the marketplace. */
  by: z.string(),
});
export type ShownReasons = z.infer<typeof shownReasons>;

/** A reason to choose, in the asked language. */
export const reasonChoice = z.object({ code: z.string(), line: z.string() });
