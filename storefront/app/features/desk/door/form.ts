/** Why a form before the desks is refused; each has a sentence. */
export type DoorFault =
  'email' | 'password' | 'name' | 'wrong' | 'none' | 'exists' | 'link' | 'other' | 'later';

/** A refused form and what was typed in it; passwords never come back. */
export interface Refused {
  readonly fault: DoorFault;
  readonly email?: string;
  readonly name?: string;
}
