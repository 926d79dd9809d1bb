import { model } from '@medusajs/framework/utils';
import { Pavilion } from './pavilion';

/** Where goods of a pavilion come from; coordinates in decimal degrees (WGS 84). */
export const SourcingBase = model.define('sourcing_base', {
  id: model.id({ prefix: 'base' }).primaryKey(),
  code: model.text().unique(),
  latitude: model.float(),
  longitude: model.float(),
  name: model.text().translatable(),
  description: model.text().translatable().default(''),
  pavilion: model.belongsTo(() => Pavilion, { mappedBy: 'bases' }),
});
