import { model } from '@medusajs/framework/utils';

/**
 * A quote that a shopper was shown: its version and the figures behind it, so that what changed since can be told.
 * `agreed_at`: when the shopper, or the lack of any change but their own, made it what the next one is held against.
 */
export const SeenQuote = model
  .define('seen_quote', {
    id: model.id({ prefix: 'seenq' }).primaryKey(),
    cart_id: model.text(),
    version: model.text(),
    agreed: model.json(),
    agreed_at: model.dateTime().nullable(),
    /** The shopper takes goods whose charges on delivery nobody can tell. */
    consented: model.boolean().default(false),
  })
  .indexes([{ on: ['cart_id', 'version'], unique: true }]);
