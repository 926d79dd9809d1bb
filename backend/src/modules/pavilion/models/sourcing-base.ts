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
  /** `new` until a version of the pavilion shows it, `hidden` once none does. */
  state: model.enum(['new', 'shown', 'hidden']).default('shown'),
  position: model.number().default(0),
  /** `Certificate`s; what has run out is not shown. */
  certificates: model.json().nullable(),
  pavilion: model.belongsTo(() => Pavilion, { mappedBy: 'bases' }),
});
