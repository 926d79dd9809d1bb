import type { RefusalCode } from '../return-refused';

/** What the shop says about returns in one language. `{name}` stands for what is filled in. */
export interface ReturnWords {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  /** A decision that can't be made now. */
  readonly not_now: string;
  /** Food can't be put back on the shelf. */
  readonly never_restocked: string;
  /** What a withdrawal declares, in the shopper's name. */
  readonly statement: string;
  /** How goods go back, by who pays for it. */
  readonly send_back: Readonly<Record<'shopper' | 'merchant' | 'nobody', string>>;
}
