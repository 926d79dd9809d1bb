import { model } from '@medusajs/framework/utils';

/** A verified event of Stripe's (its id is the row's), kept before it is acknowledged. No name or address is kept. */
export const PaymentEvent = model
  .define('payment_event', {
    id: model.id().primaryKey(),
    type: model.text(),
    intent_id: model.text().nullable(),
    payload: model.json(),
    received_at: model.dateTime(),
    /** Not looked at before; a browser that lives places its order itself meanwhile. */
    due_at: model.dateTime(),
    processed_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    fault: model.text().nullable(),
  })
  .indexes([{ on: ['due_at'], where: 'processed_at IS NULL AND deleted_at IS NULL' }, { on: ['intent_id'] }]);
