import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** A dated number of China's retail import regime: `single_txn_limit_cny` is '5000'. */
export const Parameter = model.define('customs_parameter', {
  ...ruleColumns(),
  key: model.text().default(''),
  value: model.text().default(''),
});
