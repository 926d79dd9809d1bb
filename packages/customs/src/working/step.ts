/** The values a sentence is filled with. Amounts are minor units; everything else is a string or a count. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}
export interface Percent {
  readonly percent: string;
}
export interface Quantity {
  readonly quantity: string;
  readonly unit: string;
}
/** Units of `to` for one `from`. */
export interface Rate {
  readonly rate: string;
  readonly from: string;
  readonly to: string;
}
/** A word of a closed list, to be named by the messages. */
export interface Code {
  readonly code: string;
}
export interface Count {
  readonly count: number;
}
/** A figure per unit: 10.00 CNY per ml. */
export interface UnitPrice extends Money {
  readonly unit: string;
}

/** Why a head can't be reckoned. */
export const UNKNOWN_REASONS = [
  'no_tariff',
  'no_class',
  'no_rate',
  'no_rule',
  'no_amount',
  'no_excise_row',
  'base_unknown',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/**
 * What each step says, by its code: one sentence of the messages each. A step of one line names it; `base` is
 * always what the percentage is taken of, `amount` what comes out.
 */
export interface StepParams {
  freight_share: { goods: Money; freight: Money; insurance: Money; value: Money };
  voucher_keeps_value: { voucher: Money };
  voucher_lowers_value: { voucher: Money };

  retail_import: { mode: Code };
  within_limits: { value: Money; limit: Money; used: Money; yearly: Money };
  single_item_over_limit: { value: Money; limit: Money; used: Money; yearly: Money };
  too_much_at_once: { value: Money; limit: Money };
  too_much_this_year: { value: Money; used: Money; yearly: Money };
  not_for_retail_import: { reason: Code };
  no_duty_within_limits: Record<string, never>;
  class_by_value: { class: Code; value: UnitPrice; from: UnitPrice };
  class_to_check: { class: Code };
  class_assumed: { class: Code };
  consumption_tax: {
    class: Code;
    base: Money;
    rate: Percent;
    specific: Money;
    share: Percent;
    amount: Money;
  };
  import_vat: { base: Money; rate: Percent; share: Percent; amount: Money };

  same_territory: { from: Code; dest: Code };
  tax_included: { name: Code; base: Money; rate: Percent; amount: Money };
  import_regime: { dest: Code; regime: Code };
  exchange: { rate: Rate };
  excise_goods_no_scheme: Record<string, never>;
  up_to_threshold: { value: Money; threshold: Money; basis: Code };
  over_threshold: { value: Money; threshold: Money; basis: Code };
  over_weight: { weight: Quantity; limit: Quantity };
  no_duty: Record<string, never>;
  flat_duty: { headings: Count; each: Money; amount: Money };
  flat_duty_share: { amount: Money };
  duty: { base: Money; rate: Percent; amount: Money };
  duty_less: { base: Money; rate: Percent; less: Money; amount: Money };
  duty_per_kg: { base: Money; rate: Percent; weight: Quantity; perKg: Money; amount: Money };
  duty_share: { amount: Money };
  surcharge: { kind: Code; base: Money; rate: Percent; amount: Money };
  excise: { name: Code; contents: Quantity; perUnit: UnitPrice; amount: Money };
  excise_percent: { name: Code; base: Money; rate: Percent; amount: Money };
  no_sales_tax: Record<string, never>;
  sales_tax: { name: Code; base: Money; rate: Percent; amount: Money };
  classification_unsure: Record<string, never>;
  unknown: { head: Code; why: { readonly code: UnknownReason } };
  carrier_fee: Record<string, never>;
}

export type StepCode = keyof StepParams;

/** One step of a working; `rows` are the ids of the rules it rests on. */
export type Step = {
  readonly [Each in StepCode]: {
    readonly code: Each;
    /** The line it is about; absent when it is about the consignment. */
    readonly line?: string;
    readonly params: StepParams[Each];
    readonly rows: readonly string[];
  };
}[StepCode];
