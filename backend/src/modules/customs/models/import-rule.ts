import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** What a destination does with imported consignments, on both sides of its threshold; `dest` `*` is every other one. */
export const ImportRule = model.define('customs_import_rule', {
  ...ruleColumns(),
  dest: model.text().default(''),
  regime: model.text().default(''),
  threshold: model.text().default(''),
  threshold_ccy: model.text().default(''),
  threshold_basis: model.text().default(''),
  low_duty_mode: model.text().default(''),
  low_duty_value: model.text().default(''),
  low_tax_mode: model.text().default(''),
  tax_name: model.text().default(''),
  tax_pct: model.text().default(''),
  high_duty_mode: model.text().default(''),
  high_duty_value: model.text().default(''),
  high_tax_mode: model.text().default(''),
  value_basis: model.text().default(''),
});
