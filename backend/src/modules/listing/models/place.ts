import { model } from '@medusajs/framework/utils';
import { Listing } from './listing';

/** Where stock stands and consignments leave from; each is one Medusa stock location. */
export const Place = model.define('place', {
  id: model.id({ prefix: 'place' }).primaryKey(),
  code: model.text().unique(),
  kind: model.enum(['origin', 'bonded', 'domestic', 'overseas']),
  country: model.text(),
  city: model.text(),
  stock_location_id: model.text().unique(),
  /** Bonded warehouses only: customs zone, four-digit district code where known, supervision mode (1210). */
  zone_id: model.text().nullable(),
  customs_district: model.text().nullable(),
  supervision_mode: model.text().nullable(),
  /** Written in Medusa Admin; empty where the words of the locales package name the place by its code. */
  name: model.text().translatable().default(''),
  /** Takes no goods any more; what lies there is still sold and sent. */
  retired_at: model.dateTime().nullable(),
  listings: model.hasMany(() => Listing, { mappedBy: 'place' }),
});
