import type { QuoteChange } from '@caravanserai/contracts/quote';
import type { MissingPart } from '@caravanserai/contracts/requirements';
import type { Contact, Faults } from '../../address/address-check';
import type { IdentityAnswer } from './identity/answer';
import type { PaymentNews } from './payment/news';

/** Why no order was placed; what was typed comes back with it. */
export interface CheckoutAnswer {
  readonly contact: Contact;
  readonly faults: Faults;
  /** Charges that nobody can tell were not consented to. */
  readonly consentMissing: boolean;
  /** What the law asks for and is missing, in words. */
  readonly missing: readonly MissingPart[];
  /** What is wrong with the number that customs asks for; null when nothing is. */
  readonly identity: IdentityAnswer | null;
  /** What differs from what the page with the pay button showed; null when nothing does. */
  readonly changed: readonly QuoteChange[] | null;
  /** The order failed before anything was paid. */
  readonly failed: boolean;
  /** What became of the payment; null when none was tried. */
  readonly payment: PaymentNews | null;
  /** All is in order and kept; only the payment is missing. */
  readonly checked: boolean;
}

/** An answer without anything to say. */
export const emptyAnswer = (contact: Contact): CheckoutAnswer => ({
  contact,
  faults: {},
  consentMissing: false,
  missing: [],
  identity: null,
  changed: null,
  failed: false,
  payment: null,
  checked: false,
});

type Said = Pick<CheckoutAnswer, 'faults' | 'consentMissing' | 'missing' | 'identity'>;

/** True when only what was typed or ticked needs mending, and the page's figures stand. */
export const needsMending = ({ faults, consentMissing, missing, identity }: Said): boolean =>
  Object.keys(faults).length > 0 || consentMissing || missing.length > 0 || identity !== null;
