import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** An excise or a national tax on a product; amount and percentage both empty: due, but unknown. */
export const Excise = model.define('customs_excise', {
  ...ruleColumns(),
  dest: model.text().default(''),
  scope: model.text().default(''),
  kind: model.text().default(''),
  name: model.text().default(''),
  amount: model.text().default(''),
  ccy: model.text().default(''),
  per: model.text().default(''),
  pct: model.text().default(''),
});
