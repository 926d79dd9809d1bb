import { model } from '@medusajs/framework/utils';

/** What the last change of a cart changed besides what was asked, until the shopper dismisses it. One per cart. */
export const CartNotice = model
  .define('cart_notice', {
    id: model.id({ prefix: 'cnot' }).primaryKey(),
    cart_id: model.text(),
    kind: model.enum(['ship_to', 'join']),
    /** By kind: the shapes of `notice.ts`. */
    change: model.json(),
  })
  .indexes([{ on: ['cart_id'], unique: true }]);
