import { model } from '@medusajs/framework/utils';
import { Pavilion } from './pavilion';

/** Who answers for one or more pavilions. */
export const Operator = model.define('operator', {
  id: model.id({ prefix: 'oper' }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  state: model.enum(['active', 'suspended']).default('active'),
  pavilions: model.hasMany(() => Pavilion, { mappedBy: 'operator' }),
});
