import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** A duty rate by heading and origin; an empty `pct` is unknown. */
export const Tariff = model.define('customs_tariff', {
  ...ruleColumns(),
  dest: model.text().default(''),
  hs_prefix: model.text().default(''),
  origin: model.text().default(''),
  pct: model.text().default(''),
});
