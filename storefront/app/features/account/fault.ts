/** Why the account's forms are refused; each has a sentence. */
export type AccountFault = 'email' | 'password' | 'wrong' | 'exists' | 'later' | 'link' | 'order' | 'erase';

/** A refused form and what was typed in it; passwords never come back. */
export interface Refused {
  readonly fault: AccountFault;
  readonly email?: string;
  readonly name?: string;
}
