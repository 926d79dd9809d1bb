import { model } from '@medusajs/framework/utils';

/**
 * A discount code that a shopper entered, as its promotion writes it. Medusa drops a code without a word as soon as it
 * takes nothing off; this is what tells the shopper so.
 */
export const EnteredVoucher = model
  .define('entered_voucher', {
    id: model.id({ prefix: 'evou' }).primaryKey(),
    cart_id: model.text(),
    code: model.text(),
  })
  .indexes([{ on: ['cart_id', 'code'], unique: true }]);
