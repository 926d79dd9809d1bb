import { model } from '@medusajs/framework/utils';
import { ruleColumns } from './rule-columns';

/** How the consumer law of a country or union wants prices shown to its shoppers. */
export const PriceDisplay = model.define('customs_price_display', {
  ...ruleColumns(),
  dest: model.text().default(''),
  /** Y: with the taxes the shop takes. */
  with_tax: model.text().default(''),
  /** KG_L, HUNDRED (100 g, 100 ml) or nothing. */
  unit_price: model.text().default(''),
  /** LOWEST_30_DAYS beside a reduced price, or nothing. */
  prior_price: model.text().default(''),
});
