import { model } from '@medusajs/framework/utils';

/** One line of an order in its consignment; amounts as there. The lines' amounts add up to their consignment's. */
export const ConsignmentLine = model
  .define('consignment_line', {
    id: model.id({ prefix: 'consli' }).primaryKey(),
    consignment_id: model.text(),
    /** Medusa's line of the order. */
    order_line_id: model.text(),
    listing_id: model.text(),
    goods_id: model.text(),
    variant_id: model.text(),
    quantity: model.number(),
    unit_price: model.number(),
    goods: model.number(),
    voucher: model.number(),
    freight: model.number(),
    charges: model.number(),
    credit: model.number(),
    subtotal: model.number(),
    commission: model.number(),
    merchant_amount: model.number(),
    /** The merchant's amount is price and delivery less commission; `…_own` is the same in its own currency. */
    price: model.number().default(0),
    delivery: model.number().default(0),
    price_own: model.number().default(0),
    delivery_own: model.number().default(0),
    commission_own: model.number().default(0),
    amount_own: model.number().default(0),
  })
  .indexes([
    { on: ['consignment_id', 'order_line_id'], unique: true },
    { on: ['order_line_id'] },
    { on: ['listing_id'] },
  ]);
