import { model } from '@medusajs/framework/utils';

/**
 * What every dated row of a rule table has: its name (made from what tells it apart, so that a kept working still
 * names it years later), ISO dates, both inclusive, and where it comes from with how well it is known.
 */
export const ruleColumns = () => ({
  id: model.text().primaryKey(),
  valid_from: model.text().default(''),
  valid_to: model.text().default(''),
  source: model.text().default(''),
  conf: model.enum(['S', 'S2', 'M', 'X', 'C', '-']),
});
