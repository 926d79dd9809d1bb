/** The codes that goods, places and rules carry instead of prose, so that their texts are never missing. */

export const CATEGORY_CODES = [
  'coffee',
  'tea',
  'wine',
  'honey',
  'dried-fruit',
  'nuts',
  'sweets',
  'spices',
  'sauces',
  'oils',
  'rice-pasta',
  'fresh',
  'care',
  'fragrance',
  'textiles',
  'ceramics',
  'home',
  'craft',
  'bags',
  'jewellery',
  'pantry',
  'footwear',
  'seafood',
  'supplements',
  'beer-spirits',
  'drinks',
  'dairy',
] as const;

/** Annex II of Regulation (EU) No 1169/2011, in its order. */
export const ALLERGEN_CODES = [
  'gluten',
  'crustacean',
  'egg',
  'fish',
  'peanut',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'mollusc',
] as const;

export const STORAGE_CODES = [
  'dry',
  'cool_dry',
  'cool_dry_dark',
  'refrigerate',
  'refrigerate_after_opening',
  'frozen',
  'away_from_flame',
  'fragile',
] as const;

export const WARNING_CODES = [
  'alcohol',
  'burning',
  'external_use',
  'hot',
  'hot_surface',
  'infants_honey',
  'latex',
  'numbing',
  'stones',
] as const;

/** The flags of goods that a shopper sees; the others only steer rules. */
export const SHOPPER_FLAGS = [
  'ALCOHOL',
  'COLD_CHAIN',
  'CONTACT_LATEX',
  'COSMETIC',
  'DAIRY',
  'DG_CLASS3',
  'FRESH',
  'HEALTH_FOOD',
  'QTY_20KG_YEAR',
] as const;

/** Fairs that goods were shown at; invented like the merchants, so they have places and no names. */
export const FAIR_CODES = ['qingpu', 'dubai', 'milan'] as const;

export const ROUTE_CODES = ['bonded', 'direct_mail', 'domestic'] as const;

export const PLACE_KIND_CODES = ['bonded', 'origin', 'domestic', 'overseas'] as const;

export const PLACE_CODES = [
  'SH-WGQ',
  'SH-YS',
  'ZZ-XZ',
  'CQ-XY',
  'CN-SHA',
  'HU-BUD',
  'KZ-ALA',
  'AE-DXB',
  'GB-MAN',
  'RW-KGL',
  'UZ-TAS',
  'KW-KWI',
  'TH-BKK',
  'IT-MIL',
  'CL-SCL',
  'CN-HGH',
  'VN-SGN',
  'NZ-AKL',
  'BR-SSZ',
  'AU-MEL',
  'KH-PNH',
  'EE-TLL',
  'HU-DEB',
  'AT-VIE',
  'KZ-NQZ',
  'RU-OVB',
  'AE-AUH',
  'IS-REK',
  'AR-BUE',
  'PA-PTY',
  'CO-MDE',
  'VU-VLI',
  'WS-APW',
  'SN-DKR',
  'SG-SIN',
  'PK-KHI',
  'LA-VTE',
  'BY-MSQ',
  'PH-CEB',
  'ID-SUB',
  'RS-BEG',
  'BH-BAH',
  'EG-CAI',
  'PE-LIM',
  'KE-NBO',
  'TJ-DYU',
] as const;

/** Statutory units of the Chinese customs parameter table JGS-20. */
export const UNIT_CODES = [
  '006',
  '007',
  '011',
  '012',
  '025',
  '035',
  '036',
  '095',
  '096',
  '120',
  '122',
  '125',
  '136',
  '140',
  '142',
] as const;

/** Why goods can't go to a destination, or what applies there: rows of restrictions.csv, then route rules. */
export const REASON_CODES = [
  'alcohol_not_by_mail',
  'age_alcohol',
  'not_sold_here',
  'dangerous_goods_by_mail',
  'fresh_by_mail',
  'cold_chain_by_mail',
  'animal_products',
  'biosecurity',
  'supplement_rules',
  'not_offered_between',
  'coffee_tax',
  'bonded_china_only',
  'not_retail_import',
  'general_trade_only',
  'yearly_quantity',
  'same_country',
  'other_territory',
  'merchant_closed',
  'not_to_destination',
] as const;

export const STOCK_STATES = ['in_stock', 'low', 'sold_out'] as const;

/** What a shown price holds or leaves out. */
export const PRICE_BASES = [
  'duty_paid',
  'tax_included',
  'with_tax_and_duty',
  'more_on_arrival',
  'nothing_due',
  'before_tax',
  'before_import_charges',
] as const;
