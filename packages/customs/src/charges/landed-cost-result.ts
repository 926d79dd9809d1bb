import type { RetailImportReason } from '../china/eligibility';
import type { Limits } from '../china/limits';
import type { Split } from '../china/split';
import type { Working } from '../working/working';
import type { Assurance } from './assurance';
import type { LandedLine, Totals } from './totals';

/** What a consignment costs at the shopper's door. Lines stand in the order of their ids. */
export interface LandedCost {
  readonly outcome: 'reckoned';
  /** The row's regime, `SAME_TERRITORY`, or `CN_CBEC_1210` and `CN_CBEC_9610`. */
  readonly regime: string;
  readonly currency: string;
  readonly lines: readonly LandedLine[];
  readonly totals: Totals;
  readonly promise: Assurance;
  readonly working: Working;
  /** Retail import to China only. */
  readonly limits?: Limits;
}

/** Why a consignment can't go as it is, and what could; no figure is stated for it. */
export interface Refusal {
  readonly outcome: 'refused';
  readonly reason: 'NOT_ELIGIBLE' | 'REJECT_SPLIT_ORDER' | 'REJECT_ANNUAL_GENERAL_TRADE';
  /** The lines that don't enter under the regime at all. */
  readonly lines: readonly { readonly line: string; readonly reason: RetailImportReason }[];
  readonly limits?: Limits;
  readonly split?: Split;
  readonly working: Working;
}
