import type { RuleRow } from './rule-row';

/** A dated number of China's retail import regime: `single_txn_limit_cny` is '5000'. */
export interface ParameterRow extends RuleRow {
  readonly key: string;
  readonly value: string;
}

/** A class of China's consumption tax. */
export interface ConsumptionTaxRow extends RuleRow {
  readonly ct_class: string;
  readonly kind: 'AD_VALOREM' | 'SPECIFIC' | 'COMPOUND';
  readonly ad_valorem_pct: string;
  /** Amount per unit of `specific_unit`, '0' for none. */
  readonly specific_amount: string;
  /** `CNY/kg` or `CNY/t`; empty where nothing is specific. */
  readonly specific_unit: string;
  /** The kind that goods carry and this class is one of; a kind with several classes is split by value. */
  readonly goods_kind: string;
  /** From which dutiable value per unit the class holds, inclusive: '10 CNY/ml|10 CNY/g|15 CNY/piece'. */
  readonly from_value: string;
  /** How a litre becomes the statutory unit: '0.912 kg/L' or '988 L/t'. */
  readonly measure: string;
}
