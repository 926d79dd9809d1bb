/** The codes that rules, workings and answers carry instead of prose. Rows may bring new ones; these have names. */

/** Names of taxes in law, as `tax_name`, `name` of VAT rows, and `name` of excise rows. */
export const TAX_NAMES = [
  'VAT',
  'GST',
  'PDV',
  'IVA',
  'ICMS',
  'SST',
  'CT',
  'CBEC_COMPOSITE',
  'COFFEE_TAX',
  'EXCISE',
] as const;

/** Regimes of destination rows, then those of `landedCost` itself. */
export const REGIMES = [
  'EU_IOSS',
  'UK_135',
  'US_DEMINIMIS',
  'US_NO_DEMINIMIS',
  'AU_LVG',
  'NZ_LVG',
  'SG_LVG',
  'AE_1000',
  'EAEU_200',
  'JP_10000',
  'KR_150',
  'CA_20',
  'CH_TAX5',
  'NO_VOEC',
  'TH_ALL_VAT',
  'MY_LVG',
  'CL_500',
  'BR_REMESSA',
  'KE_NONE',
  'RS_50',
  'GCC',
  'CN_CBEC_BONDED_1210',
  'CN_CBEC_DIRECT_9610',
  'DAP_UNKNOWN',
  'SAME_TERRITORY',
  'CN_CBEC_1210',
  'CN_CBEC_9610',
] as const;

/** What a threshold is measured on. */
export const THRESHOLD_BASES = [
  'INTRINSIC',
  'PARCEL',
  'PARCEL_OR_31KG',
  'ITEM_VALUE',
  'FOB',
  'CIF',
  'CUSTOMS_VALUE',
  'CUSTOMS_VALUE_EXCL_FREIGHT',
  'TAX_DUE',
  'DUTIABLE_VALUE',
] as const;

export const CONSUMPTION_TAX_CLASSES = [
  'NONE',
  'WINE',
  'SPIRITS',
  'BEER_A',
  'BEER_B',
  'COSMETIC_HIGH',
  'COSMETIC_LOW',
  'JEWEL_PRECIOUS',
  'JEWEL_OTHER',
  'WATCH_LUX',
] as const;

export const SURCHARGE_KINDS = ['SECTION_122', 'POSTAL_FLAT_OPTION', 'IEEPA', 'UNKNOWN'] as const;

export const SUPERVISION_MODES = ['1210', '9610'] as const;

export const UNITS = ['g', 'kg', 'ml', 'l', 't', 'piece'] as const;

export const UNIONS = ['EU', 'GCC', 'EAEU'] as const;
