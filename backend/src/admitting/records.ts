import type { AdmissionState } from '@caravanserai/contracts/desk-admissions';
import type { MerchantState } from '@caravanserai/contracts/desk-application';
import type { AdmissionReason } from '@caravanserai/contracts/desk-reasons';
import type { Locale } from '@caravanserai/locales/registry';

/** Why something was decided, as it is stored. */
export interface StoredReasons {
  readonly codes: readonly AdmissionReason[];
  /** The decider's own words, and the language they are in. */
  readonly words: string;
  readonly language: Locale | null;
  /** ISO instant. */
  readonly at: string;
  /** The decider's name; empty for the marketplace. */
  readonly by: string;
}

/** What an operator has ticked off, by the rule's id. */
export type StoredChecks = Readonly<Record<string, { met: boolean; by: string; at: string }>>;

export interface AdmissionRecord {
  readonly id: string;
  readonly pavilion_id: string;
  readonly merchant_id: string;
  readonly state: AdmissionState;
  readonly words: string;
  readonly asked_at: string;
  readonly state_since: string;
  readonly reasons: StoredReasons | null;
  readonly checks: StoredChecks | null;
  readonly version: number;
}

/** A merchant with what it said of itself; all of that is empty where it came without an application. */
export interface ApplicantRecord {
  readonly merchant_id: string;
  readonly handle: string;
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly source_locale: string;
  readonly state: MerchantState;
  readonly reasons: StoredReasons | null;
  readonly company: string;
  readonly register_number: string;
  readonly city: string;
  readonly languages: readonly string[];
  readonly categories: readonly string[];
  readonly goods: string;
  readonly contact_name: string;
  readonly contact_email: string;
  readonly contact_phone: string;
  readonly website: string;
  readonly submitted_at: string | null;
  /** 0 where there is no application. */
  readonly version: number;
}
