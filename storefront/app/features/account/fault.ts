import type { DoorFaults } from './door-faults';

/** Why the account's forms are refused; each has a sentence. */
export type AccountFault =
  'email' | 'password' | 'no_password' | 'wrong' | 'exists' | 'later' | 'link' | 'order' | 'erase';

/** A refused form and what was typed in it; passwords never come back. */
export interface Refused {
  /** Absent where `faults` say it beside their fields. */
  readonly fault?: AccountFault;
  readonly faults?: DoorFaults;
  readonly email?: string;
  readonly name?: string;
}
