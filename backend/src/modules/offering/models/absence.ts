import { model } from '@medusajs/framework/utils';

/**
 * Days on which a merchant sends nothing. `holiday`: orders are taken and leave afterwards; `closed`: nothing can be
 * ordered. ISO dates in the merchant's country, both included; without a last day it lasts until it is ended.
 */
export const Absence = model
  .define('absence', {
    id: model.id({ prefix: 'abs' }).primaryKey(),
    merchant_id: model.text(),
    kind: model.enum(['holiday', 'closed']),
    /** Only parcels from here are held up; null for all places. A closed shop has none. */
    place_id: model.text().nullable(),
    from_day: model.text(),
    to_day: model.text().nullable(),
  })
  .indexes([{ on: ['merchant_id', 'from_day'] }]);
