import { FIXED_TABLES } from './fixed-tables';
import type { CellKind, RuleColumn, RuleTable } from './rule-table';

const column = (name: string, kind: CellKind, more: Partial<RuleColumn> = {}): RuleColumn => ({
  name,
  kind,
  ...more,
});
const must = { required: true };
const ROUTES = ['bonded', 'direct_mail', 'domestic'];
const CUSTOMS_ROUTES = ['*', 'BONDED', 'DIRECT_MAIL', 'DOMESTIC'];
const dest = column('dest', 'area', must);

/** Every table of dated rules, in the order in which they are listed. */
export const RULE_TABLES: readonly RuleTable[] = [
  {
    key: 'destinations',
    table: 'customs_import_rule',
    apart: ['dest', 'regime'],
    moves: 'cost',
    columns: [
      dest,
      column('regime', 'code', must),
      column('threshold', 'decimal'),
      column('threshold_ccy', 'code'),
      column('threshold_basis', 'code'),
      column('low_duty_mode', 'code'),
      column('low_duty_value', 'decimal'),
      column('low_tax_mode', 'code'),
      column('tax_name', 'text'),
      column('tax_pct', 'decimal'),
      column('high_duty_mode', 'code'),
      column('high_duty_value', 'decimal'),
      column('high_tax_mode', 'code'),
      column('value_basis', 'code'),
    ],
  },
  {
    key: 'vat',
    table: 'customs_vat_rate',
    apart: ['dest', 'tax_class'],
    moves: 'cost',
    columns: [
      dest,
      column('tax_class', 'code', must),
      column('name', 'text', must),
      column('pct', 'decimal', must),
    ],
  },
  {
    key: 'vat_classes',
    table: 'customs_vat_class',
    apart: ['dest', 'hs_prefix'],
    moves: 'cost',
    columns: [dest, column('hs_prefix', 'code'), column('tax_class', 'code', must)],
  },
  {
    key: 'tariffs',
    table: 'customs_tariff',
    apart: ['dest', 'hs_prefix', 'origin'],
    moves: 'cost',
    columns: [
      dest,
      column('hs_prefix', 'code', must),
      column('origin', 'area', must),
      column('pct', 'decimal'),
    ],
  },
  {
    key: 'dest_overlay',
    table: 'customs_surcharge',
    apart: ['dest', 'kind'],
    moves: 'cost',
    columns: [
      dest,
      column('kind', 'code', must),
      column('origin_scope', 'text', must),
      column('pct', 'decimal'),
    ],
  },
  {
    key: 'excise',
    table: 'customs_excise',
    apart: ['dest', 'scope', 'kind'],
    moves: 'cost',
    columns: [
      dest,
      column('scope', 'text', must),
      column('kind', 'code', must),
      column('name', 'text', must),
      column('amount', 'decimal'),
      column('ccy', 'code'),
      column('per', 'code'),
      column('pct', 'decimal'),
    ],
  },
  {
    key: 'tax_bases',
    table: 'customs_tax_base',
    apart: ['dest', 'regime', 'band'],
    moves: 'cost',
    columns: [
      dest,
      column('regime', 'code', must),
      column('band', 'choice', { choices: ['', 'low', 'high'] }),
      column('freight_in_base', 'choice', { choices: ['', 'Y', 'N'] }),
      column('duty_in_base', 'choice', { choices: ['', 'Y', 'N'] }),
    ],
  },
  {
    key: 'cn_cbec_rules',
    table: 'customs_parameter',
    apart: ['key'],
    moves: 'cost',
    columns: [column('key', 'code', must), column('value', 'text', must)],
  },
  {
    key: 'cn_consumption_tax',
    table: 'customs_consumption_tax',
    apart: ['ct_class'],
    moves: 'cost',
    columns: [
      column('ct_class', 'code', must),
      column('kind', 'choice', { choices: ['AD_VALOREM', 'SPECIFIC', 'COMPOUND'], required: true }),
      column('ad_valorem_pct', 'decimal'),
      column('specific_amount', 'decimal'),
      column('specific_unit', 'code'),
      column('goods_kind', 'code'),
      column('from_value', 'decimal'),
      column('measure', 'code'),
    ],
  },
  {
    key: 'restrictions',
    table: 'restriction',
    apart: ['dest', 'scope', 'route'],
    confidence: 'confidence',
    openIsNull: true,
    moves: 'reach',
    columns: [
      dest,
      column('scope', 'text', must),
      column('route', 'choice', { choices: CUSTOMS_ROUTES, required: true }),
      column('action', 'choice', {
        choices: ['HIDE', 'BLOCK', 'AGE_18', 'LICENCE', 'WARN', 'UNKNOWN_TAX'],
        required: true,
      }),
      column('reason_key', 'code', must),
    ],
  },
  {
    key: 'commission',
    table: 'commission_rule',
    apart: ['merchant_id', 'pavilion_id', 'route'],
    moves: 'commission',
    columns: [
      column('merchant_id', 'merchant', { nullable: true }),
      column('pavilion_id', 'pavilion', { nullable: true }),
      column('route', 'choice', { choices: ['', ...ROUTES], nullable: true }),
      column('percent', 'decimal', must),
    ],
  },
  {
    key: 'price_display',
    table: 'customs_price_display',
    apart: ['dest'],
    moves: 'nothing',
    columns: [
      dest,
      column('with_tax', 'choice', { choices: ['Y', 'N'], required: true }),
      column('unit_price', 'choice', { choices: ['', 'KG_L', 'HUNDRED'] }),
      column('prior_price', 'choice', { choices: ['', 'LOWEST_30_DAYS'] }),
    ],
  },
  {
    key: 'recipient_requirements',
    table: 'recipient_requirement',
    apart: ['dest', 'route', 'party'],
    moves: 'nothing',
    columns: [
      dest,
      column('route', 'choice', { choices: CUSTOMS_ROUTES.slice(0, 3), required: true }),
      column('party', 'choice', { choices: ['orderer', 'recipient'], required: true }),
      column('number_kind', 'code', must),
      column('phone', 'yes_no'),
    ],
  },
  {
    key: 'return_terms',
    table: 'return_term',
    apart: ['dest', 'route', 'kind'],
    moves: 'nothing',
    columns: [
      dest,
      column('route', 'choice', { choices: ['*', ...ROUTES], required: true }),
      column('kind', 'choice', { choices: ['withdrawal', 'return', 'fault', 'customs'], required: true }),
      column('days', 'whole', must),
      column('counted_from', 'choice', { choices: ['delivery', 'release'], required: true }),
      column('back_days', 'whole', { nullable: true }),
      column('pays_way_back', 'choice', { choices: ['shopper', 'merchant'], required: true }),
      column('freight_back', 'choice', { choices: ['standard', 'none', 'all'], required: true }),
      column('excluded', 'list'),
      column('unopened', 'list'),
    ],
  },
  {
    key: 'payment_methods',
    table: 'payment_method_rule',
    apart: ['destination', 'currency'],
    moves: 'nothing',
    openIsNull: true,
    columns: [
      column('destination', 'area', must),
      column('currency', 'code', must),
      column('methods', 'list', must),
    ],
  },
  ...FIXED_TABLES,
];

/** The table of an address; undefined for another word. */
export const ruleTable = (key: string): RuleTable | undefined =>
  RULE_TABLES.find((table) => table.key === key);
