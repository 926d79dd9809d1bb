import type { CbecChannel } from '../china/eligibility';
import type { SupplyRoute } from '../route';
import type { Confidence } from '../rules/rule-row';

/** One line of a consignment: pieces of one listing. Contents are those of one piece. */
export interface ConsignmentLine {
  readonly id: string;
  /** Pieces, at least one. */
  readonly quantity: number;
  /** Price of all pieces in minor units, with price reductions that are open to everyone already off. */
  readonly goods: number;
  /** What vouchers, codes and points take off, minor units; China's customs doesn't follow them. */
  readonly voucher?: number;
  /** Six digits of the Harmonized System; empty when the goods have no code yet. */
  readonly hs6: string;
  /** ISO country where the goods were grown or made. */
  readonly origin: string;
  readonly flags: readonly string[];
  readonly netGrams?: number | null;
  readonly netMillilitres?: number | null;
  /** Sheets or pieces inside, where a rule counts them. */
  readonly pieces?: number | null;
  /**
   * The goods' class in the destination's VAT; when absent, outside China's retail import, that of their heading.
   * China knows `standard` and `low`.
   */
  readonly vatClass?: string;
  /** The kind China's consumption tax is decided by; empty or absent for most goods, `CHECK_…` unsettled. */
  readonly consumptionTaxKind?: string | null;
  readonly cbecChannel?: CbecChannel;
  /** How well the goods' classes are known; absent when nobody doubts them. */
  readonly classified?: Confidence;
}

/** What one merchant sends by one route from one place for one order: one declaration. */
export interface Consignment {
  /** ISO date of the order, in the destination's calendar. */
  readonly date: string;
  /** ISO country of the shopper, and of the place of dispatch. */
  readonly dest: string;
  readonly from: string;
  readonly route: SupplyRoute;
  /** The currency charged; every amount is in its minor units. */
  readonly currency: string;
  readonly lines: readonly ConsignmentLine[];
  /** What is left of it after vouchers. */
  readonly freight: number;
  /** What vouchers and codes take off the freight, minor units; China's customs doesn't follow them. */
  readonly freightVoucher?: number;
  readonly insurance?: number;
  /** With packing; needed where duty counts weight. */
  readonly grossGrams?: number | null;
  /** Prices and freight already hold the destination's VAT (duty-paid stock); it is then shown, not added. */
  readonly taxIncluded?: boolean;
}
