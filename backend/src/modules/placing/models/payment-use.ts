import { model } from '@medusajs/framework/utils';

export const PAYMENT_USES = ['order', 'release'] as const;
export type PaymentUseKind = (typeof PAYMENT_USES)[number];

/**
 * What the money of a Stripe payment intent (the row's id) is for: an order, or to be given back. Decided in the
 * database before Stripe is asked to do either, so that it is never both. `outcome` is empty until Stripe has done it.
 */
export const PaymentUse = model
  .define('payment_use', {
    id: model.id().primaryKey(),
    cart_id: model.text().nullable(),
    session_id: model.text().nullable(),
    use: model.enum([...PAYMENT_USES]),
    reason: model.text().nullable(),
    /** `captured`, `released`, `refunded`, `not_taken`, or `lost`: promised to an order, and gone. */
    outcome: model.text().nullable(),
    attempts: model.number().default(0),
    next_at: model.dateTime(),
    fault: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ['next_at'], where: 'outcome IS NULL AND deleted_at IS NULL' }, { on: ['cart_id'] }]);
