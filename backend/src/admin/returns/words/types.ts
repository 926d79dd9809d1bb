import type { ReturnDecision, ReturnKind, ReturnState } from '@caravanserai/contracts/returns';

/** The words of the page in one language; refusals come from the backend in that language already. */
export interface ReturnsWords {
  readonly title: string;
  readonly none: string;
  readonly open: string;
  readonly more: string;
  readonly order: string;
  readonly pieces: string;
  readonly received: string;
  readonly accepted: string;
  readonly restocked: string;
  readonly food: string;
  readonly answer: string;
  readonly answer_needed: string;
  readonly refund: string;
  readonly taxes_until: string;
  readonly send_by: string;
  readonly said: string;
  readonly history: string;
  readonly not_given_back: string;
  readonly kinds: Readonly<Record<ReturnKind, string>>;
  readonly states: Readonly<Record<ReturnState, string>>;
  readonly decisions: Readonly<Record<ReturnDecision, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<'shopper' | 'system' | 'admin', string>>;
}
