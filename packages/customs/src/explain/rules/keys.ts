/** The ways goods come to a destination, as its rules are told. */
export const WAY_KEYS = [
  'bonded',
  'direct_mail',
  'retail_import',
  'from_abroad',
  'same_territory',
  'domestic',
] as const;
export type WayKey = (typeof WAY_KEYS)[number];

/** The parts that the rules of one way fall into. */
export const PART_KEYS = [
  'procedure',
  'limits',
  'taxes',
  'duty_rates',
  'threshold',
  'low',
  'high',
  'surcharges',
  'product_taxes',
  'tax',
] as const;
export type PartKey = (typeof PART_KEYS)[number];

/** The sentences about rules, with the values each uses. */
export const RULE_SENTENCES = {
  threshold: ['basis', 'threshold'],
  threshold_and_weight: ['basis', 'threshold', 'weight'],
  threshold_none: [],
  threshold_unknown: [],
  duty_none: [],
  duty_flat: ['amount'],
  duty_tariff: [],
  duty_percent: ['rate'],
  duty_less: ['rate', 'less'],
  duty_per_kg_full: ['rate', 'perKg'],
  duty_per_kg_excess: ['rate', 'perKg'],
  duty_unknown: [],
  duty_with_freight: [],
  duty_without_freight: [],
  tax_none: [],
  tax_checkout: ['name', 'rate'],
  tax_border: ['name', 'rate'],
  tax_unknown: [],
  tax_on_freight: [],
  tax_not_on_freight: [],
  tax_on_duty: [],
  tax_not_on_duty: [],
  surcharge: ['kind', 'rate', 'origin'],
  surcharge_unknown: ['kind', 'origin'],
  excise_goods: [],
  excise_by_contents: ['name', 'perUnit', 'scope'],
  excise_by_value: ['name', 'rate', 'scope'],
  excise_by_both: ['name', 'perUnit', 'rate', 'scope'],
  excise_none: ['name', 'scope'],
  excise_unknown: ['name', 'scope'],
  tariff: ['rate', 'scope', 'origin'],
  tariff_unknown: ['scope', 'origin'],
  territory: ['territory'],
  vat_standard: ['name', 'rate'],
  vat_reduced: ['name', 'rate'],
  vat_in_price: ['name', 'rate'],
  vat_in_price_reduced: ['name', 'rate'],
  vat_unknown: [],
  duty_paid: [],
  procedure_1210: [],
  procedure_9610: [],
  limit_parcel: ['limit'],
  limit_year: ['yearly'],
  limit_single: [],
  limit_quantity: ['scope', 'weight'],
  cn_no_duty: [],
  cn_share: ['share'],
  cn_vat: ['rate'],
  cn_vat_low: ['rate'],
  cn_vouchers: [],
  class_by_value: ['class', 'rate'],
  class_by_contents: ['class', 'perUnit'],
  class_by_both: ['class', 'rate', 'perUnit'],
  class_from: ['class', 'from', 'rate'],
  class_from_by_contents: ['class', 'from', 'perUnit'],
  between: ['origins'],
} as const;
export type RuleSentence = keyof typeof RULE_SENTENCES;

/** Kinds of goods that have no heading of the Harmonized System: flags, then what limits count, then all. */
export const SCOPES = [
  'ALCOHOL',
  'TOBACCO',
  'DG_CLASS3',
  'FRESH',
  'COLD_CHAIN',
  'DAIRY',
  'COSMETIC',
  'HEALTH_FOOD',
  'rice',
  'sugar',
  'all',
] as const;

/** Rule tables, as the ids of their rows begin. */
export const TABLES = [
  'cn_cbec_rules',
  'cn_consumption_tax',
  'destinations',
  'tariffs',
  'dest_overlay',
  'vat',
  'vat_classes',
  'excise',
  'tax_bases',
  'rates',
  'restrictions',
] as const;

/** The parameters of China's retail import that a working can cite. */
export const PARAMETERS = [
  'single_txn_limit_cny',
  'annual_limit_cny',
  'inlimit_duty_factor',
  'inlimit_tax_factor',
  'overlimit_single_item_factor',
  'vat_std_pct',
  'vat_low_pct',
  'rice_kg_year',
  'sugar_kg_year',
] as const;
