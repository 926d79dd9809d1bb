import type { ConsumptionTaxRow, ParameterRow } from '@caravanserai/customs/rules/china-rows';
import type { DestinationRow } from '@caravanserai/customs/rules/import-rows';
import type { RuleBook } from '@caravanserai/customs/rules/rule-book';

const dated = { valid_from: '2026-01-01', valid_to: '', source: 'test', conf: 'S' as const };

const parameter = (key: string, value: string): ParameterRow => ({ ...dated, id: key, key, value });

const NO_CONSUMPTION_TAX: ConsumptionTaxRow = {
  ...dated,
  id: 'NONE',
  ct_class: 'NONE',
  kind: 'AD_VALOREM',
  ad_valorem_pct: '0',
  specific_amount: '0',
  specific_unit: '',
  goods_kind: '',
  from_value: '',
  measure: '',
};

const FRANCE: DestinationRow = {
  ...dated,
  id: 'FR',
  dest: 'FR',
  regime: 'EU_IOSS',
  threshold: '150',
  threshold_ccy: 'EUR',
  threshold_basis: 'INTRINSIC',
  low_duty_mode: 'FLAT_PER_HS6',
  low_duty_value: '3.00 EUR',
  low_tax_mode: 'CHECKOUT',
  tax_name: 'VAT',
  tax_pct: '20',
  high_duty_mode: 'BY_HS',
  high_duty_value: '',
  high_tax_mode: 'BORDER',
  value_basis: 'CIF',
};

/** Few rules, enough for a bonded or mailed piece to China and a small import to France. */
export const testRules = (): RuleBook => ({
  parameters: [
    parameter('single_txn_limit_cny', '5000'),
    parameter('annual_limit_cny', '26000'),
    parameter('inlimit_duty_factor', '0'),
    parameter('inlimit_tax_factor', '0.70'),
    parameter('overlimit_single_item_factor', '1.00'),
    parameter('vat_std_pct', '13'),
    parameter('vat_low_pct', '9'),
  ],
  consumptionTax: [NO_CONSUMPTION_TAX],
  destinations: [FRANCE],
  tariffs: [],
  overlays: [],
  vat: [],
  vatClasses: [],
  excise: [],
  taxBases: [
    {
      ...dated,
      id: 'EU/low',
      dest: 'EU',
      regime: 'EU_IOSS',
      band: 'low',
      freight_in_base: '',
      duty_in_base: 'N',
    },
  ],
  rates: [],
});
