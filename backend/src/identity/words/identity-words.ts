import type { NumberKind } from '@caravanserai/customs/identity/number-kind';

/** What is said about one kind of number. */
export interface KindWords {
  /** Why it is asked. */
  readonly why: string;
  /** The name of its field. */
  readonly number: string;
  /** What a well-formed one looks like: hint, and what to mend in one that isn't. */
  readonly form: string;
  /** For who has none; may be empty. */
  readonly without: string;
  /** The order can't be placed without it. */
  readonly missing: string;
}

export interface IdentityWords {
  readonly title: string;
  /** Who gets it, how it is kept and until when: `{arrived}` days after the last arrival, `{open}` without an order. */
  readonly where: string;
  readonly name: string;
  readonly kinds: Readonly<Record<NumberKind, KindWords>>;
}
