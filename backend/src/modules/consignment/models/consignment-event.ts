import { model } from '@medusajs/framework/utils';

/** What happened to a consignment; rows are only added. */
export const ConsignmentEvent = model
  .define('consignment_event', {
    id: model.id({ prefix: 'consev' }).primaryKey(),
    consignment_id: model.text(),
    order_id: model.text(),
    /** `place`, or an event of the journey. */
    kind: model.text(),
    from_state: model.text().nullable(),
    to_state: model.text(),
    /** A customs receipt's code, or a reason. */
    code: model.text().nullable(),
    /** `system`, `customs`, `carrier`, `shopper`, `admin:<id>`, `merchant:<id>`. */
    actor: model.text(),
    /** By the journey's own time; `created_at` is the world's. */
    at: model.dateTime(),
    data: model.json(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ['consignment_id', 'created_at'] }, { on: ['order_id'] }, { on: ['created_at'] }]);
