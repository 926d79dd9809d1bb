import { model } from '@medusajs/framework/utils';
import { Merchant } from './merchant';

/** A merchant's place in a pavilion. */
export const Admission = model
  .define('admission', {
    id: model.id({ prefix: 'adm' }).primaryKey(),
    pavilion_id: model.text(),
    state: model.enum(['asked', 'admitted', 'refused', 'suspended', 'ended']).default('asked'),
    merchant: model.belongsTo(() => Merchant, { mappedBy: 'admissions' }),
  })
  .indexes([{ on: ['merchant_id', 'pavilion_id'], unique: true }, { on: ['pavilion_id'] }]);
