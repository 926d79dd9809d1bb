import { model } from '@medusajs/framework/utils';
import { sourcedColumns } from './dated-columns';

/** A day on which a country doesn't work although its week says so, or the other way round. */
export const Holiday = model
  .define('delivery_holiday', {
    ...sourcedColumns(),
    country: model.text(),
    /** ISO date. */
    day: model.text(),
    kind: model.enum(['closed', 'open']),
    name_en: model.text(),
  })
  .indexes([{ on: ['country', 'day'], unique: true }]);
