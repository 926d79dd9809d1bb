import { model } from '@medusajs/framework/utils';

/** An order that loses its contact data as soon as nothing of it can come back any more: of an erased account, or a guest's. */
export const OrderErasure = model
  .define('order_erasure', {
    id: model.id({ prefix: 'oera' }).primaryKey(),
    order_id: model.text(),
    requested_at: model.dateTime(),
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['order_id'], unique: true },
    { on: ['requested_at'], where: 'erased_at IS NULL' },
  ]);
