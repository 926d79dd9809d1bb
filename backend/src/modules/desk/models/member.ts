import { model } from '@medusajs/framework/utils';

/** A person who works at a desk: one person, one e-mail, whatever else that e-mail is signed in to. */
export const Member = model
  .define('member', {
    id: model.id({ prefix: 'mem' }).primaryKey(),
    /** Lower case. */
    email: model.text(),
    name: model.text(),
    /** The language letters are written in. */
    locale: model.text(),
    /** When a letter reached the address. */
    confirmed_at: model.dateTime().nullable(),
    /** Sessions opened before this instant are over. */
    sessions_from: model.dateTime().nullable(),
  })
  .indexes([{ on: ['email'], unique: true }]);
