import type { ConsentKind } from '@caravanserai/contracts/requirements';

/** A text that is agreed to by a box of its own. */
export interface ConsentText {
  readonly title: string;
  readonly statements: readonly string[];
  /** The sentence beside the box. */
  readonly agree: string;
  /** The order can't be placed without it. */
  readonly missing: string;
}

export type ConsentTexts = Readonly<Record<ConsentKind, ConsentText>>;

/**
 * The version of each text: the day it was written, ISO date. Another day with every change of meaning in any
 * language, so that a kept consent always says what was read.
 */
export const TEXT_VERSION: Readonly<Record<ConsentKind, string>> = {
  /** The three statements of MOFCOM's notice on cross-border retail import, 2018 No. 486. */
  risk_notice: '2026-11-22',
  /** Separate consent to processing sensitive data: Personal Information Protection Law of China, articles 28 to 30. */
  sensitive_data: '2026-11-22',
  age_18: '2026-11-22',
};
