import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** A class of China's consumption tax. */
export const ConsumptionTaxClass = model.define('customs_consumption_tax', {
  ...ruleColumns(),
  ct_class: model.text().default(''),
  kind: model.text().default(''),
  ad_valorem_pct: model.text().default(''),
  specific_amount: model.text().default(''),
  specific_unit: model.text().default(''),
  goods_kind: model.text().default(''),
  from_value: model.text().default(''),
  measure: model.text().default(''),
});
