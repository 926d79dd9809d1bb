import * as z from 'zod/mini';
import { localeCode, text } from './common';
import { admissionState } from './desk-admissions';
import { reasonChoice } from './desk-reasons';
import { cursor, line, version, words, writtenLanguage } from './desk-fields';

const someLine = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** What the automatic reading of a submission can find. */
export const findingCode = z.enum([
  'missing_label',
  'foreign_origin',
  'forbidden_goods',
  'forbidden_words',
  'wrong_script',
  'wrong_language',
  'untranslated',
  'numbers_differ',
  'odd_price',
  'price_jump',
]);
export type FindingCode = z.infer<typeof findingCode>;

/** `stop`: nobody can approve it as it is; `look`: a person decides. */
export const finding = z.object({
  code: findingCode,
  weight: z.enum(['stop', 'look']),
  /** The text it stands in; null for goods data. */
  locale: z.nullable(z.string()),
  field: z.nullable(z.string()),
  /** The words it is about, as they stand; empty for none. */
  excerpt: z.string(),
  /** Codes and figures for the sentence: `label`, `origin`, `reason`, `found`, `times` … */
  values: z.record(z.string(), z.string()),
});
export type Finding = z.infer<typeof finding>;

export const reviewKind = z.enum(['new', 'changed']);
export type ReviewKind = z.infer<typeof reviewKind>;

/** A row of the review queue. */
export const reviewRow = z.object({
  id: z.string(),
  title: text,
  merchant: z.object({ name: z.string(), handle: z.string() }),
  kind: reviewKind,
  state: z.string(),
  number: z.int(),
  version: z.int(),
  submitted_at: z.string(),
  decided_at: z.nullable(z.string()),
  picture: z.nullable(z.string()),
  category: z.string(),
  /** Locales whose texts differ from what shoppers read now. */
  changed: z.array(z.string()),
  stops: z.int(),
  looks: z.int(),
  findings: z.array(findingCode),
});
export type ReviewRow = z.infer<typeof reviewRow>;

/** `GET /operator/reviews?state=&kind=&merchant=&q=&after=`, the longest waiting first. */
export const reviewsQuery = z.strictObject({
  state: z.optional(z.enum(['in_review', 'changes_asked', 'refused', 'published'])),
  kind: z.optional(reviewKind),
  merchant: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,120}$/))),
  q: z.optional(line(80)),
  after: cursor,
});
export const reviewsResponse = z.object({
  reviews: z.array(reviewRow),
  counts: z.record(z.string(), z.int()),
  merchants: z.array(z.object({ handle: z.string(), name: z.string(), waiting: z.int() })),
  next: z.nullable(z.string()),
});
export type ReviewsResponse = z.infer<typeof reviewsResponse>;

/** One field in one language: what shoppers read now, and what is proposed. Null before where it is new. */
export const reviewCell = z.object({
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  before: z.nullable(z.string()),
  after: z.string(),
  /** `source`, `done`, `old`, `missing`, as on the merchant's desk. */
  state: z.string(),
});
export type ReviewCell = z.infer<typeof reviewCell>;

export const reviewField = z.object({ field: z.string(), cells: z.array(reviewCell) });

/** A datum of the goods, as its code or figure; lists are joined by commas. */
export const reviewDatum = z.object({
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.string(),
  changed: z.boolean(),
});

export const reviewReason = z.enum([
  'wrong_language',
  'untranslated',
  'misleading',
  'forbidden_claim',
  'label_missing',
  'label_wrong',
  'origin_wrong',
  'picture_wrong',
  'price_odd',
  'not_for_this_pavilion',
  'other',
]);
export type ReviewReason = z.infer<typeof reviewReason>;

/** `GET /operator/reviews/:id` */
export const reviewResponse = z.object({
  id: z.string(),
  state: z.string(),
  kind: reviewKind,
  number: z.int(),
  version: z.int(),
  /** The merchant's words to the operator. */
  note: z.string(),
  submitted_at: z.nullable(z.string()),
  decided_at: z.nullable(z.string()),
  title: text,
  merchant: z.object({ name: z.string(), handle: z.string(), admission: admissionState }),
  source_locale: z.string(),
  locales: z.array(z.string()),
  fields: z.array(reviewField),
  data: z.array(reviewDatum),
  listings: z.array(
    z.object({
      id: z.string(),
      route: z.string(),
      place: z.string(),
      state: z.string(),
      price: z.object({ amount: z.int(), currency: z.string() }),
    }),
  ),
  pictures: z.object({ before: z.array(z.string()), after: z.array(z.string()) }),
  findings: z.array(finding),
  /** Earlier rounds, the latest first. */
  rounds: z.array(
    z.object({
      number: z.int(),
      state: z.string(),
      decided_at: z.nullable(z.string()),
      by: z.string(),
      lines: z.array(z.string()),
      words: z.array(text),
    }),
  ),
  can_decide: z.boolean(),
  reason_choices: z.array(reasonChoice),
  /** The next one waiting, for going on. */
  next: z.nullable(z.string()),
});
export type ReviewResponse = z.infer<typeof reviewResponse>;

/**
 * `approve` with `locales` publishes these languages and asks for changes in the others; without, all of it.
 * `changes` and `refuse` need a reason or words. `expected`: the version that was looked at.
 */
export const reviewDecisionBody = z.strictObject({
  decision: z.enum(['approve', 'changes', 'refuse']),
  locales: z.optional(z.array(writtenLanguage).check(z.maxLength(10))),
  codes: z.array(reviewReason).check(z.maxLength(11)),
  words: z.optional(words),
  /** The language of the words. */
  language: z.optional(localeCode),
  expected: version,
});
export type ReviewDecisionBody = z.infer<typeof reviewDecisionBody>;

/** `POST /operator/reviews/decisions`: the same for many; each is decided alone and answers alone. */
export const reviewBulkBody = z.strictObject({
  reviews: z
    .array(z.strictObject({ id: someLine(80), expected: version }))
    .check(z.minLength(1), z.maxLength(50)),
  decision: z.enum(['approve', 'changes', 'refuse']),
  codes: z.array(reviewReason).check(z.maxLength(11)),
  words: z.optional(words),
  language: z.optional(localeCode),
});
export type ReviewBulkBody = z.infer<typeof reviewBulkBody>;
export const reviewBulkAnswer = z.object({
  results: z.array(z.object({ id: z.string(), ok: z.boolean(), message: z.nullable(z.string()) })),
});
export type ReviewBulkAnswer = z.infer<typeof reviewBulkAnswer>;
