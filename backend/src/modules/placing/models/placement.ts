import { model } from '@medusajs/framework/utils';

/** Where a cart stands on its way to an order; written by `placing/placement.ts` only. */
export const PLACEMENT_STATES = ['open', 'paying', 'placing', 'placed', 'undone'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/**
 * The one record of turning a cart into an order. `placing` belongs to the attempt named by `token` until
 * `lease_until`; `placed` is the moment from which the order stands. Amounts in minor units of `currency`.
 */
export const Placement = model
  .define('placement', {
    id: model.id({ prefix: 'plc' }).primaryKey(),
    cart_id: model.text(),
    state: model.enum([...PLACEMENT_STATES]).default('open'),
    token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    /** While `placing` the order being made, afterwards the one that stands. */
    order_id: model.text().nullable(),
    session_id: model.text().nullable(),
    intent_id: model.text().nullable(),
    amount: model.number().nullable(),
    /** ISO 4217, upper case. */
    currency: model.text().nullable(),
    /** Of the quote that was agreed to before paying; null for a stock client's cart. */
    version: model.text().nullable(),
    locale: model.text().nullable(),
    attempts: model.number().default(0),
    /** When what failed for no fault of the shopper's is tried again. */
    retry_at: model.dateTime().nullable(),
    fault: model.text().nullable(),
    /** The fault is an answer, not an accident: it would be the same again. */
    refused: model.boolean().default(false),
    placed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['cart_id'], unique: true },
    { on: ['intent_id'] },
    { on: ['order_id'] },
    { on: ['state'] },
  ]);
