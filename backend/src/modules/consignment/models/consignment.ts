import { model } from '@medusajs/framework/utils';

/**
 * What one merchant sends by one route from one place for one order, as it was agreed: written once, with its order.
 * Only its journey moves. Amounts are minor units in 8-byte integers, which `pg` hands out as text: read them with
 * `backend/src/consignment/read.ts`.
 */
export const Consignment = model
  .define('consignment', {
    id: model.id({ prefix: 'cons' }).primaryKey(),
    order_id: model.text(),
    /** `merchant/route/place`. */
    key: model.text(),
    merchant_id: model.text(),
    pavilion_id: model.text(),
    route: model.enum(['bonded', 'direct_mail', 'domestic']),
    /** Code of the place of dispatch. */
    place: model.text(),
    path: model.enum(['bonded', 'imported', 'inland']),
    /** ISO country. */
    ship_to: model.text(),
    locale: model.text(),
    /** ISO currency charged, upper case. */
    currency: model.text(),
    /** With reductions off that are open to everyone, before vouchers. */
    goods: model.number(),
    voucher: model.number(),
    freight: model.number(),
    /** What the shop collected for customs and taxes. */
    charges: model.number(),
    /** What gift cards paid of it. */
    credit: model.number(),
    /** Goods less vouchers, freight and charges, less credit: its part of the order's total. */
    subtotal: model.number(),
    /** ISO dates. */
    promised_from: model.text().nullable(),
    promised_to: model.text().nullable(),
    /** `ConsignmentSnapshot`. */
    snapshot: model.json(),
    commission: model.number(),
    commission_rule: model.text().nullable(),
    /** What is the merchant's, in the charged currency and in its own, by that day's rate. */
    merchant_amount: model.number(),
    merchant_currency: model.text(),
    merchant_amount_own: model.number(),
    merchant_rate: model.text(),
    merchant_rate_date: model.text(),
    state: model.text(),
    state_since: model.dateTime(),
    /** The last receipt's code. */
    customs_state: model.text().nullable(),
    declaration_number: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking: model.text().nullable(),
    /** How far the journey clock was ahead of the world's when the order was paid, milliseconds. */
    clock_ahead: model.number(),
    /** When the next step falls due by itself, by the journey clock, and which. */
    due_at: model.dateTime().nullable(),
    due_event: model.text().nullable(),
    placed_at: model.dateTime(),
    packed_at: model.dateTime().nullable(),
    /** What its merchant has to do; the database makes it of the rest: `pack`, `hand_over`, `customs`, `on_way`, `done`. */
    queue: model.text(),
  })
  .indexes([
    { on: ['order_id', 'key'], unique: true },
    { on: ['merchant_id', 'queue', 'placed_at', 'id'] },
    { on: ['merchant_id', 'placed_at'] },
    { on: ['pavilion_id', 'placed_at'] },
    { on: ['due_at'], where: 'due_at is not null' },
  ]);
