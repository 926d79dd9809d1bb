import type { Sentences } from './types';

export const sentences: Sentences = {
  freight_share:
    'Value with delivery: {value} (goods {goods}, share of delivery {freight}, insurance {insurance}).',
  'freight_share/uninsured': 'Value with delivery: {value} (goods {goods}, share of delivery {freight}).',
  'freight_share/goods_alone': 'Value of the goods: {goods}; nothing is added for delivery.',
  voucher_keeps_value: 'The discount of {voucher} lowers what you pay, but not the value that customs taxes.',
  voucher_lowers_value: 'The discount of {voucher} is already taken off this value.',

  retail_import: 'Enters China as a personal purchase: {mode}.',
  within_limits:
    'Parcel worth {value}: within the limit of {limit} per parcel. Bought here earlier this year: {used} of {yearly}.',
  'within_limits/first':
    'Parcel worth {value}: within the limits of {limit} per parcel and {yearly} per person and year.',
  single_item_over_limit:
    'A single item worth {value}, above the limit of {limit} per parcel: allowed, with full duty and taxes. Bought here earlier this year: {used} of {yearly}.',
  'single_item_over_limit/first':
    'A single item worth {value}, above the limit of {limit} per parcel: allowed, with full duty and taxes, and counted towards {yearly} per person and year.',
  too_much_at_once:
    'Parcel worth {value}: more than the {limit} that customs allows at once. Keep some of it for a second order.',
  too_much_this_year:
    'Bought here this year: {used}. With {value} more, the yearly allowance of {yearly} would be exceeded.',
  'too_much_this_year/first': 'Parcel worth {value}: more than the whole yearly allowance of {yearly}.',
  not_for_retail_import: 'Not possible as a personal purchase into China. {reason}',
  no_duty_within_limits: 'No customs duty, as the parcel is within the limits.',
  class_by_value: 'At {value}, this counts as {class}; the line is drawn at {from}.',
  class_to_check: 'Tax class still to be checked: {class}. The amount is an estimate.',
  class_assumed:
    'The contents that decide the tax class aren’t stated, so the class with the higher tax is assumed: {class}. The amount is an estimate.',
  consumption_tax: 'Consumption tax, {class}: {rate} of {base} + {specific}, of this {share} = {amount}.',
  'consumption_tax/percent': 'Consumption tax, {class}: {rate} of {base}, of this {share} = {amount}.',
  'consumption_tax/specific':
    'Consumption tax, {class}: {specific} for the contents, of this {share} = {amount}.',
  'consumption_tax/full': 'Consumption tax, {class}: {rate} of {base} + {specific} = {amount}.',
  'consumption_tax/full_percent': 'Consumption tax, {class}: {rate} of {base} = {amount}.',
  'consumption_tax/full_specific': 'Consumption tax, {class}: {specific} for the contents = {amount}.',
  'consumption_tax/none': 'No consumption tax: {class}.',
  import_vat: 'Import VAT: {rate} of {base}, of this {share} = {amount}.',
  'import_vat/full': 'Import VAT: {rate} of {base} = {amount}.',

  same_territory: '{from} and {dest} are one customs territory: this is no import, and no duty is due.',
  'same_territory/same_country':
    'The goods are already in the country you ship to ({dest}): no customs on delivery.',
  tax_included: '{name}, already in the price: {rate} included in {base} = {amount}.',
  import_regime: 'Imported under these rules: {dest}, {regime}.',
  exchange: 'Exchange rate used: {rate}.',
  excise_goods_no_scheme:
    'Alcohol, tobacco and other excise goods can’t use the low-value rules, and neither can the rest of the parcel.',
  up_to_threshold: '{basis}: {value}, not above the threshold of {threshold}. The low-value rules apply.',
  over_threshold: '{basis}: {value}, above the threshold of {threshold}. The full import rules apply.',
  'over_threshold/no_threshold': 'There is no duty-free threshold: the full import rules apply to any value.',
  over_weight: 'The parcel weighs {weight}, more than the limit of {limit}. The full import rules apply.',
  no_duty: 'No customs duty.',
  flat_duty:
    'Customs duty, a flat {each} for each kind of goods by customs code: {headings} × {each} = {amount}.',
  flat_duty_share: 'This item’s part of the flat customs duty: {amount}.',
  duty: 'Customs duty: {rate} of {base} = {amount}.',
  duty_less: 'Customs duty: {rate} of {base}, less {less} = {amount}.',
  duty_per_kg: 'Customs duty: {rate} of {base}, but at least {perKg} per kg ({weight}) = {amount}.',
  duty_share: 'This item’s part of the customs duty: {amount}.',
  surcharge: '{kind}: {rate} of {base} = {amount}.',
  excise: '{name}: {contents} × {perUnit} = {amount}.',
  excise_percent: '{name}, by value: {rate} of {base} = {amount}.',
  no_sales_tax: 'No VAT or sales tax.',
  sales_tax: '{name}: {rate} of {base} = {amount}.',
  classification_unsure:
    'How these goods are classified for duty or tax isn’t certain, so the amounts are an estimate.',
  unknown: '{head}: amount unknown ({why}).',
  carrier_fee:
    'The carrier asks for what is still due on delivery, and may add a fee of its own that we don’t know.',
};
