import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** A national rate of VAT, GST or sales tax by class of goods. */
export const VatRate = model.define('customs_vat_rate', {
  ...ruleColumns(),
  dest: model.text().default(''),
  tax_class: model.text().default(''),
  name: model.text().default(''),
  pct: model.text().default(''),
});
