import { model } from '@medusajs/framework/utils';

/**
 * Who answers for a consignment at customs, for one cart and the order it becomes. Name and number are sealed; the
 * person is found again by a keyed hash that no change of keys touches.
 */
export const BuyerIdentity = model
  .define('buyer_identity', {
    id: model.id({ prefix: 'buyer' }).primaryKey(),
    cart_id: model.text(),
    order_id: model.text().nullable(),
    /** ISO country whose customs asks, upper case. */
    country: model.text(),
    /** How the number is made: NUMBER_KINDS of the customs package. */
    number_kind: model.text().default('CN_RESIDENT'),
    person_hash: model.text(),
    name_hash: model.text(),
    /** Sealed; empty once erased. A recipient's name is the address's, so theirs is the seal of nothing. */
    name_sealed: model.text(),
    number_sealed: model.text(),
    key_version: model.number(),
    /** First and last character only. */
    number_masked: model.text(),
    fictional: model.boolean(),
    erased_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['cart_id', 'country'], unique: true, where: 'deleted_at IS NULL' },
    { on: ['order_id'] },
    { on: ['key_version'] },
  ]);
