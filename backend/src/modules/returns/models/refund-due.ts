import { model } from '@medusajs/framework/utils';

/**
 * Money owed to a shopper, written together with what makes it owed. Its id is the key by which Stripe gives it back
 * once, however often it is tried.
 */
export const RefundDue = model
  .define('refund_due', {
    id: model.id({ prefix: 'refdue' }).primaryKey(),
    request_id: model.text(),
    order_id: model.text(),
    consignment_id: model.text(),
    /** Minor units, above zero. */
    amount: model.number(),
    currency: model.text(),
    /** `refunded`, `released` where nothing was captured yet, `settled` where somebody else gave it back. */
    outcome: model.text().nullable(),
    /** Stripe's refund. */
    stripe_id: model.text().nullable(),
    attempts: model.number().default(0),
    next_at: model.dateTime(),
    fault: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['request_id'], unique: true },
    { on: ['order_id'] },
    { on: ['next_at'], where: 'outcome IS NULL' },
  ]);
