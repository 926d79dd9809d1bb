import type { RuleRow } from './rule-row';

/** What a destination does with imported consignments, on both sides of its threshold. */
export interface DestinationRow extends RuleRow {
  /** ISO country, or `*` for every other one. */
  readonly dest: string;
  readonly regime: string;
  /** Major units of `threshold_ccy`, inclusive; empty where unknown. */
  readonly threshold: string;
  readonly threshold_ccy: string;
  readonly threshold_basis: string;
  /** NONE, FLAT_PER_HS6, BY_HS, PCT, PCT_MIN_PER_KG_EXCESS, PCT_MIN_PER_KG_FULL; anything else is unknown. */
  readonly low_duty_mode: string;
  readonly low_duty_value: string;
  /** NONE, CHECKOUT or BORDER; anything else is unknown. */
  readonly low_tax_mode: string;
  readonly tax_name: string;
  readonly tax_pct: string;
  readonly high_duty_mode: string;
  readonly high_duty_value: string;
  readonly high_tax_mode: string;
  /** CIF adds freight and insurance to the customs value, FOB does not. */
  readonly value_basis: string;
}

/** A duty rate by heading and origin; an empty `pct` is unknown. */
export interface TariffRow extends RuleRow {
  /** ISO country or customs union. */
  readonly dest: string;
  /** The first digits of the subheading; empty for all goods. */
  readonly hs_prefix: string;
  /** ISO country, customs union or `*`. */
  readonly origin: string;
  readonly pct: string;
}

/** A charge on top of a destination's duty; an empty `pct` is unknown. */
export interface OverlayRow extends RuleRow {
  readonly dest: string;
  readonly kind: string;
  /** ALL, an ISO country or a customs union; `BY_COUNTRY` and `BY_TIER` name tables nobody has: unknown. */
  readonly origin_scope: string;
  readonly pct: string;
}

/** A national rate of VAT, GST or sales tax by class of goods. */
export interface VatRow extends RuleRow {
  readonly dest: string;
  /** `standard`, or a reduced class of that country such as `low`. */
  readonly tax_class: string;
  readonly name: string;
  readonly pct: string;
}

/** Which class of a destination's VAT goods of a heading are in. */
export interface VatClassRow extends RuleRow {
  /** ISO country or customs union. */
  readonly dest: string;
  /** The first digits of the subheading; empty for all goods that no other row speaks of. */
  readonly hs_prefix: string;
  /** A class of the VAT rows, `standard` among them. */
  readonly tax_class: string;
}

/** An excise or a national tax on a product; amount and percentage both empty: due, but unknown. */
export interface ExciseRow extends RuleRow {
  readonly dest: string;
  /** A flag of the goods or `HS:<prefix>`. */
  readonly scope: string;
  /** EXCISE keeps goods out of low-value schemes, a national PRODUCT_TAX does not. */
  readonly kind: 'EXCISE' | 'PRODUCT_TAX';
  readonly name: string;
  /** Major units of `ccy` per `per` (kg or l of net contents). */
  readonly amount: string;
  readonly ccy: string;
  readonly per: string;
  /** Percentage of the customs value. */
  readonly pct: string;
}

/** What else enters the base of a regime's sales tax; an empty cell leaves the general rule. */
export interface TaxBaseRow extends RuleRow {
  readonly dest: string;
  readonly regime: string;
  /** `low` or `high`: that side of the threshold only; empty for both. */
  readonly band: string;
  /** Y or N; else freight and insurance enter where the customs value has them (CIF). */
  readonly freight_in_base: string;
  /** Y or N; else duty and excise enter. */
  readonly duty_in_base: string;
}

/** A customs exchange rate: units of `quote` for one `base`. Valid for as long as customs uses it. */
export interface RateRow extends RuleRow {
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
}
