import { model } from '@medusajs/framework/utils';

/** A lot of a listing's pieces in its bonded warehouse; ISO dates. What is left of it is reckoned from the stock. */
export const StockLot = model
  .define('stock_lot', {
    id: model.id({ prefix: 'lot' }).primaryKey(),
    listing_id: model.text(),
    number: model.text(),
    made_on: model.text(),
    best_before: model.text(),
    /** Pieces that arrived. */
    received: model.number(),
    /** Of those, what stood there when the listing's lots were written last. */
    counted: model.number(),
  })
  .indexes([{ on: ['listing_id', 'number'], unique: true }]);
