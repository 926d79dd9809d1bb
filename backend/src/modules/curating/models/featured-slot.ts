import { model } from '@medusajs/framework/utils';

/** Goods that a pavilion puts in front, in their order. Days are ISO dates in UTC, both included; null is open. */
export const FeaturedSlot = model
  .define('featured_slot', {
    id: model.id({ prefix: 'slot' }).primaryKey(),
    pavilion_id: model.text(),
    goods_id: model.text(),
    position: model.number(),
    starts_on: model.text().nullable(),
    ends_on: model.text().nullable(),
  })
  .indexes([{ on: ['pavilion_id', 'goods_id'], unique: true }, { on: ['pavilion_id', 'position'] }]);
