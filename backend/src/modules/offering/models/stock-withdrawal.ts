import { model } from '@medusajs/framework/utils';

/** Pieces of a lot that were taken off sale and wait in the warehouse, or that have left it since; ISO dates. */
export const StockWithdrawal = model
  .define('stock_withdrawal', {
    id: model.id({ prefix: 'wdr' }).primaryKey(),
    lot_id: model.text(),
    listing_id: model.text(),
    pieces: model.number(),
    /** At the place. */
    day: model.text(),
    reason: model.enum(['stop_of_sale']),
    /** What was done with them; null while they wait. */
    outcome: model.enum(['re_exported', 'destroyed']).nullable(),
    settled_on: model.text().nullable(),
  })
  .indexes([{ on: ['lot_id'] }, { on: ['listing_id'], where: 'outcome is null and deleted_at is null' }]);
