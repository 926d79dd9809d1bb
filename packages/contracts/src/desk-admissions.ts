import * as z from 'zod/mini';
import { localeCode, text } from './common';
import { historyEntry } from './desk';
import { applicationFields, merchantState } from './desk-application';
import { givenReasons, reasonChoice, shownReasons } from './desk-reasons';
import { cursor, line, version, words } from './desk-fields';

export const admissionState = z.enum(['asked', 'more_asked', 'admitted', 'refused', 'suspended', 'ended']);
export type AdmissionState = z.infer<typeof admissionState>;

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
