import * as z from 'zod/mini';
import { localeCode } from './common';
import { writtenLocale } from './desk-texts';

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

/** What may be done with the goods now, by this person. */
export const listingAction = z.enum(['edit', 'submit', 'withdraw', 'discard', 'pause', 'resume']);
export type ListingAction = z.infer<typeof listingAction>;

/** `POST …/submit`. Answers `listing`; 409 `not_complete` with the causes that forbid it. */
export const submitBody = z.strictObject({ note: z.optional(z.string().check(z.maxLength(1000))) });

/** `POST …/pause`, `POST …/resume`: all siblings, or those named. `POST …/withdraw`, `POST …/discard` take nothing. */
export const pauseBody = z.strictObject({
  listings: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(50))),
});
export const noBody = z.strictObject({});
