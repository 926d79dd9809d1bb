import { model } from '@medusajs/framework/utils';

/** What the marketplace keeps of the goods' price. Of the rules in force the one that names most is used. */
export const CommissionRule = model.define('commission_rule', {
  id: model.text().primaryKey(),
  merchant_id: model.text().nullable(),
  pavilion_id: model.text().nullable(),
  route: model.enum(['bonded', 'direct_mail', 'domestic']).nullable(),
  /** Percent, as a decimal string. */
  percent: model.text(),
  /** ISO dates, both inclusive; an empty end is open. */
  valid_from: model.text().default(''),
  valid_to: model.text().default(''),
  source: model.text(),
  conf: model.enum(['S', 'S2', 'M', 'X', 'C', '-']),
});
