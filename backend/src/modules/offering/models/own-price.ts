import { model } from '@medusajs/framework/utils';

/** A price that a merchant set itself in one currency instead of the derived one; minor units. */
export const OwnPrice = model
  .define('own_price', {
    id: model.id({ prefix: 'oprc' }).primaryKey(),
    listing_id: model.text(),
    currency: model.text(),
    amount: model.number(),
  })
  .indexes([{ on: ['listing_id', 'currency'], unique: true }]);
