import { model } from '@medusajs/framework/utils';

/** A country the shop sends to; its Medusa region decides the charged currency. The list is explicit. */
export const Destination = model.define('destination', {
  id: model.id({ prefix: 'dest' }).primaryKey(),
  iso2: model.text().unique(),
  region_id: model.text(),
  currency: model.text(),
});
