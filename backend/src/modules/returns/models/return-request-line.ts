import { model } from '@medusajs/framework/utils';

/** The pieces of one line that a request is about; the lines' amounts add up to their request's. */
export const ReturnRequestLine = model
  .define('return_request_line', {
    id: model.id({ prefix: 'retli' }).primaryKey(),
    request_id: model.text(),
    order_line_id: model.text(),
    quantity: model.number(),
    goods: model.number(),
    voucher: model.number(),
    freight: model.number(),
    charges: model.number(),
    credit: model.number(),
    amount: model.number(),
    /** Pieces that came back, that the inspection accepts, and that can be sold again. */
    received: model.number().nullable(),
    accepted: model.number().nullable(),
    restocked: model.number().nullable(),
  })
  .indexes([{ on: ['request_id', 'order_line_id'], unique: true }, { on: ['order_line_id'] }]);
