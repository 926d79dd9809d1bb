import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** Which class of a country's or union's VAT goods of a heading are in; `standard` where no row says. */
export const VatClass = model.define('customs_vat_class', {
  ...ruleColumns(),
  dest: model.text().default(''),
  hs_prefix: model.text().default(''),
  tax_class: model.text().default(''),
});
