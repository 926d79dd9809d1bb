import { model } from '@medusajs/framework/utils';

/**
 * That goods of one consignment are not to come, or to go back. Amounts are minor units in 8-byte integers, which `pg`
 * hands out as text.
 */
export const ReturnRequest = model
  .define('return_request', {
    id: model.id({ prefix: 'ret' }).primaryKey(),
    order_id: model.text(),
    consignment_id: model.text(),
    merchant_id: model.text(),
    /** `refusal`: customs let nothing in, so the shop owes the money without being asked. */
    kind: model.enum(['cancellation', 'revocation', 'withdrawal', 'return', 'refusal']),
    /** Of the form that asked: asking twice is one request. */
    request_key: model.text(),
    state: model.enum(['asked', 'approved', 'refused', 'received', 'inspected', 'refunded']),
    reason: model.text(),
    /** The shopper's own words. */
    words: model.text().nullable(),
    /** Who withdraws, as the law has the form ask. */
    name: model.text().nullable(),
    /** Where the receipt goes. */
    email: model.text().nullable(),
    locale: model.text(),
    /** ISO currency charged, upper case. */
    currency: model.text(),
    /** The `return_term` it rests on. */
    term_id: model.text().nullable(),
    pays_way_back: model.enum(['shopper', 'merchant', 'nobody']),
    /** What goes back: goods less voucher, freight and charges, less credit. */
    goods: model.number(),
    voucher: model.number(),
    freight: model.number(),
    charges: model.number(),
    credit: model.number(),
    amount: model.number(),
    /** What is counted no more against the orderer's year, fen. */
    restored: model.number().default(0),
    /** Last day to send the goods back, ISO date. */
    send_by: model.text().nullable(),
    /** Taxes come back with the goods, and until which ISO date these must be back for it; null for any. */
    taxes_back: model.boolean(),
    taxes_until: model.text().nullable(),
    /** What the shop said when it decided. */
    decision: model.text().nullable(),
    asked_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    inspected_at: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['consignment_id', 'request_key'], unique: true },
    { on: ['order_id'] },
    { on: ['state', 'asked_at'] },
    { on: ['merchant_id', 'state', 'asked_at', 'id'] },
  ]);
