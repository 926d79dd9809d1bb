import { model } from '@medusajs/framework/utils';

/**
 * Goods that left a cart and are kept for the shopper: `set_aside` can't go where the cart goes, `later` is the
 * shopper's own choice. Nothing is reserved for them. One row per cart, listing and kind.
 */
export const KeptLine = model
  .define('kept_line', {
    id: model.id({ prefix: 'kept' }).primaryKey(),
    cart_id: model.text(),
    /** Of a customer with an account; so that the list outlives the cart and is erased with the customer. */
    customer_id: model.text().nullable(),
    kind: model.enum(['set_aside', 'later']),
    listing_id: model.text(),
    /** Whole pieces, 1 to 99. */
    quantity: model.number(),
    /** Codes why the goods could not go to `failed_for`; empty for the shopper's own choice. */
    reasons: model.array(),
    /** ISO 3166-1 alpha-2, upper case. */
    failed_for: model.text().nullable(),
  })
  .indexes([{ on: ['cart_id', 'listing_id', 'kind'], unique: true }, { on: ['customer_id'] }]);
