import { model } from '@medusajs/framework/utils';

/**
 * A letter to one reader, kept until it is sent and, without its reader and content, for ever after: its key must
 * never lead to a second one.
 */
export const Mail = model
  .define('mail', {
    id: model.id({ prefix: 'mail' }).primaryKey(),
    /** What the letter is about, said so that nobody queues it twice: `event:<id>`, `order_placed:<order id>`. */
    key: model.text(),
    kind: model.text(),
    /** The reader's address; empty once it is of no more use. */
    to: model.text(),
    locale: model.text(),
    order_id: model.text().nullable(),
    consignment_id: model.text().nullable(),
    /** What the letter says beyond the order's own figures; emptied as soon as it is sent. */
    data: model.json(),
    sent_at: model.dateTime().nullable(),
    /** When it is tried for the next time; null once it is sent or given up. */
    due_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    /** Why the last attempt failed, as a code without any address. */
    fault: model.text().nullable(),
  })
  .indexes([
    { on: ['key'], unique: true },
    { on: ['due_at'], where: 'due_at IS NOT NULL' },
    { on: ['order_id'] },
  ]);
