import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** What else enters the base of a regime's sales tax; an empty cell leaves the general rule. */
export const TaxBase = model.define('customs_tax_base', {
  ...ruleColumns(),
  dest: model.text().default(''),
  regime: model.text().default(''),
  band: model.text().default(''),
  freight_in_base: model.text().default(''),
  duty_in_base: model.text().default(''),
});
