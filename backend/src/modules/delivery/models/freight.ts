import { model } from '@medusajs/framework/utils';
import { sourcedColumns } from './dated-columns';

/** What consignments from some places to a zone cost by one transport: `FreightRow` of the customs package. */
export const Freight = model.define('delivery_freight', {
  ...sourcedColumns(),
  tariff: model.text(),
  from_kind: model.enum(['origin', 'bonded', 'domestic', 'overseas']),
  from_place: model.text().default(''),
  from_country: model.text().default(''),
  zone: model.text(),
  countries: model.array(),
  transport: model.enum(['air', 'sea', 'rail', 'road']),
  service: model.enum(['courier', 'air_mail', 'rail_freight', 'road_freight', 'sea_freight']),
  currency: model.text(),
  /** Minor units. */
  base_amount: model.number(),
  first_grams: model.number(),
  step_amount: model.number(),
  step_grams: model.number(),
  days_from: model.number().nullable(),
  days_to: model.number().nullable(),
  valid_from: model.text().default(''),
  valid_to: model.text().default(''),
});
