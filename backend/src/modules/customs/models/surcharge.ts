import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** A charge on top of a destination's duty; an empty `pct` is unknown. */
export const Surcharge = model.define('customs_surcharge', {
  ...ruleColumns(),
  dest: model.text().default(''),
  kind: model.text().default(''),
  origin_scope: model.text().default(''),
  pct: model.text().default(''),
});
