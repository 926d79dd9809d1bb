import { model } from '@medusajs/framework/utils';

/** What an account has besides Medusa's customer; no row means nothing was set yet. */
export const AccountSetting = model
  .define('account_setting', {
    id: model.id({ prefix: 'acc' }).primaryKey(),
    customer_id: model.text(),
    /** The language letters are written in. */
    locale: model.text().nullable(),
    /** The address that a letter has reached; another address is not confirmed. */
    confirmed_email: model.text().nullable(),
    /** Sessions opened before this instant are over. */
    sessions_from: model.dateTime().nullable(),
  })
  .indexes([{ on: ['customer_id'], unique: true }]);
