import { model } from '@medusajs/framework/utils';

/**
 * What a shopper agreed to, for one cart and the order it becomes: which text, in which version and language, and when.
 * A consent that is taken back before the order is deleted; with an order it stays.
 */
export const Consent = model
  .define('consent', {
    id: model.id({ prefix: 'consent' }).primaryKey(),
    cart_id: model.text(),
    order_id: model.text().nullable(),
    kind: model.enum(['risk_notice', 'sensitive_data', 'age_18']),
    text_version: model.text(),
    /** The language the text was read in. */
    locale: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ['cart_id', 'kind'], unique: true, where: 'deleted_at IS NULL' }, { on: ['order_id'] }]);
