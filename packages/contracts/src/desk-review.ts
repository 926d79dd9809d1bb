import * as z from 'zod/mini';
import { countryCode, localeCode, text } from './common';
import { historyEntry } from './desk';

/** BCP 47 tag of a language that can be written in, a shop's language or not. */
const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z]{2,4})?$/));
const line = (most: number) => z.string().check(z.trim(), z.maxLength(most));
const someLine = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const words = line(2000);
const version = z.int().check(z.minimum(1));
const cursor = z.optional(z.string().check(z.maxLength(200)));

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

export const merchantState = z.enum(['applied', 'approved', 'refused', 'suspended']);
export type MerchantState = z.infer<typeof merchantState>;

export const admissionState = z.enum(['asked', 'more_asked', 'admitted', 'refused', 'suspended', 'ended']);
export type AdmissionState = z.infer<typeof admissionState>;

/** What a merchant says of itself. Empty strings and lists for what it hasn't said yet. */
export const applicationFields = z.strictObject({
  name: line(120),
  company: line(200),
  register_number: line(60),
  country: z.union([countryCode, z.literal('')]),
  city: line(120),
  currency: z.union([z.string().check(z.regex(/^[A-Z]{3}$/)), z.literal('')]),
  source_locale: z.union([language, z.literal('')]),
  languages: z.array(language).check(z.maxLength(20)),
  categories: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(30)),
  goods: words,
  contact_name: line(120),
  contact_email: z.union([z.email().check(z.maxLength(254)), z.literal('')]),
  contact_phone: line(40),
  website: z.union([z.url().check(z.maxLength(300), z.regex(/^https?:\/\//i)), z.literal('')]),
});
export type ApplicationFields = z.infer<typeof applicationFields>;

/** What must be there before the marketplace looks at an application. */
export const applicationGap = z.enum([
  'name',
  'company',
  'register_number',
  'country',
  'city',
  'currency',
  'source_locale',
  'categories',
  'goods',
  'contact_name',
  'contact_email',
]);
export type ApplicationGap = z.infer<typeof applicationGap>;

/** `GET /desk/merchants`, before there is a merchant, and `GET /merchant/application`. `state` null: none yet. */
export const applicationResponse = z.object({
  state: z.nullable(merchantState),
  reasons: z.nullable(shownReasons),
  /** When it was handed in; null for a draft. */
  submitted_at: z.nullable(z.string()),
  version: z.int(),
  fields: applicationFields,
  missing: z.array(applicationGap),
  editable: z.boolean(),
  /** What may stand in the lists. */
  choices: z.object({
    countries: z.array(z.object({ code: z.string(), name: z.string(), currency: z.string() })),
    languages: z.array(z.object({ code: z.string(), name: z.string(), autonym: z.string() })),
    categories: z.array(z.string()),
    currencies: z.array(z.string()),
  }),
});
export type ApplicationResponse = z.infer<typeof applicationResponse>;

/**
 * `POST /desk/merchants` begins a merchant whose owner the member becomes (`applicationBegun`); `POST
 * /merchant/application` saves. Both hand in with `submit`. `expected`: the version it was read with, 0 for none.
 */
export const applicationBody = z.strictObject({
  fields: applicationFields,
  expected: z.int().check(z.minimum(0)),
  submit: z.optional(z.boolean()),
});
export type ApplicationBody = z.infer<typeof applicationBody>;

/** 201: the membership to work with from now on. */
export const applicationBegun = z.object({ membership_id: z.string(), application: applicationResponse });
export type ApplicationBegun = z.infer<typeof applicationBegun>;

export const ruleKind = z.enum(['country', 'languages', 'categories', 'contact', 'register', 'own']);
export type RuleKind = z.infer<typeof ruleKind>;

/** One line of the checklist. `met`: null while nobody has looked. `by`: who ticked it; null where it is read off. */
export const checkLine = z.object({
  rule_id: z.string(),
  kind: z.enum(['approved', ...ruleKind.options]),
  codes: z.array(z.string()),
  words: z.nullable(text),
  required: z.boolean(),
  met: z.nullable(z.boolean()),
  by: z.nullable(z.string()),
  at: z.nullable(z.string()),
});
export type CheckLine = z.infer<typeof checkLine>;

/** A pavilion as a merchant sees it that may ask for a place there. */
export const merchantAdmission = z.object({
  pavilion: z.object({
    id: z.string(),
    handle: z.string(),
    iso2: z.string(),
    label: text,
    state: z.string(),
  }),
  admission: z.nullable(
    z.object({
      id: z.string(),
      state: admissionState,
      state_since: z.string(),
      words: z.string(),
      reasons: z.nullable(shownReasons),
      version: z.int(),
    }),
  ),
  checks: z.array(checkLine),
  /** It may be asked for, or asked for again. */
  can_ask: z.boolean(),
});
export type MerchantAdmission = z.infer<typeof merchantAdmission>;

/** `GET /merchant/admissions` */
export const merchantAdmissionsResponse = z.object({
  merchant_state: merchantState,
  admissions: z.array(merchantAdmission),
});
export type MerchantAdmissionsResponse = z.infer<typeof merchantAdmissionsResponse>;

/** `POST /merchant/admissions`: asks for a place, or answers what the operator asked. */
export const askAdmissionBody = z.strictObject({
  pavilion: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  words,
});
export type AskAdmissionBody = z.infer<typeof askAdmissionBody>;

/** A row of the operator's list. */
export const admissionRow = z.object({
  id: z.string(),
  state: admissionState,
  asked_at: z.string(),
  state_since: z.string(),
  merchant: z.object({
    name: z.string(),
    handle: z.string(),
    country: z.string(),
    state: merchantState,
    languages: z.array(z.string()),
  }),
  /** Required lines of the checklist that are not met. */
  open_checks: z.int(),
  live_goods: z.int(),
});
export type AdmissionRow = z.infer<typeof admissionRow>;

/** `GET /operator/admissions?state=&q=&after=` */
export const admissionsQuery = z.strictObject({
  state: z.optional(admissionState),
  q: z.optional(line(80)),
  after: cursor,
});
export const admissionsResponse = z.object({
  admissions: z.array(admissionRow),
  counts: z.record(z.string(), z.int()),
  next: z.nullable(z.string()),
});
export type AdmissionsResponse = z.infer<typeof admissionsResponse>;

/** `ask`: the merchant is asked for something; `resume`: after a suspension. */
export const admissionDecision = z.enum(['accept', 'ask', 'refuse', 'suspend', 'resume', 'end']);
export type AdmissionDecision = z.infer<typeof admissionDecision>;

/**
 * What a decision does besides the state. Each number counts what is there now; what happens to it is in the name.
 * Nothing of it is undone by hand: `parcels_to_finish` and `returns_to_answer` stay the merchant's duty.
 */
export const consequences = z.object({
  /** Live goods that leave the shop at once, or come back to it. */
  goods_hidden: z.int(),
  goods_shown: z.int(),
  /** Listings that are set to paused for good: coming back needs a new admission. */
  listings_paused: z.int(),
  /** Handed in for review and taken back to drafts. */
  reviews_withdrawn: z.int(),
  /** Open carts with such goods, and the pieces in them: they stay there, marked, and can't be ordered. */
  carts: z.int(),
  cart_pieces: z.int(),
  /** Parcels that are paid and not there yet. */
  parcels_to_finish: z.int(),
  returns_to_answer: z.int(),
});
export type Consequences = z.infer<typeof consequences>;

/** What may be decided now and what each would do. */
export const admissionChoice = z.object({ decision: admissionDecision, consequences });

/** `GET /operator/admissions/:id` */
export const admissionResponse = z.object({
  id: z.string(),
  state: admissionState,
  version: z.int(),
  asked_at: z.string(),
  state_since: z.string(),
  words: z.string(),
  reasons: z.nullable(shownReasons),
  merchant: z.object({
    name: z.string(),
    handle: z.string(),
    state: merchantState,
    application: applicationFields,
    submitted_at: z.nullable(z.string()),
  }),
  /** Other pavilions that have admitted it. */
  admitted_elsewhere: z.array(text),
  checks: z.array(checkLine),
  choices: z.array(admissionChoice),
  reason_choices: z.array(reasonChoice),
  history: z.array(historyEntry),
});
export type AdmissionResponse = z.infer<typeof admissionResponse>;

/** `POST /operator/admissions/:id/checks` */
export const checkBody = z.strictObject({
  rule_id: z.string(),
  met: z.nullable(z.boolean()),
  expected: version,
});
export type CheckBody = z.infer<typeof checkBody>;

/** `POST /operator/admissions/:id/decision`; reasons are needed for all but `accept` and `resume`. */
export const admissionDecisionBody = z.strictObject({
  decision: admissionDecision,
  reasons: z.optional(givenReasons),
  expected: version,
});
export type AdmissionDecisionBody = z.infer<typeof admissionDecisionBody>;

/** Answer of a decision: the page as it is now, and what happened by it. */
export const admissionDecided = z.object({ admission: admissionResponse, done: consequences });
export type AdmissionDecided = z.infer<typeof admissionDecided>;

/** A rule as its pavilion's managers edit it. `words` by locale, only of `own`. */
export const admissionRule = z.strictObject({
  id: z.optional(z.string()),
  kind: ruleKind,
  codes: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(30)),
  required: z.boolean(),
  words: z.partialRecord(localeCode, line(300)),
});
export type AdmissionRule = z.infer<typeof admissionRule>;

/** `GET /operator/admission-rules`, `PUT /operator/admission-rules` with the whole list in its order. */
export const admissionRulesResponse = z.object({ rules: z.array(admissionRule), version: z.string() });
export type AdmissionRulesResponse = z.infer<typeof admissionRulesResponse>;
export const admissionRulesBody = z.strictObject({
  rules: z.array(admissionRule).check(z.maxLength(40)),
  expected: z.string(),
});

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
  locales: z.optional(z.array(language).check(z.maxLength(10))),
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
