import { model } from '@medusajs/framework/utils';

/** A way of delivery that a merchant doesn't offer: a tariff of freight from one of its dispatch profiles. */
export const DeliveryOff = model
  .define('delivery_off', {
    id: model.id({ prefix: 'doff' }).primaryKey(),
    dispatch_profile_id: model.text(),
    tariff: model.text(),
  })
  .indexes([{ on: ['dispatch_profile_id', 'tariff'], unique: true }]);
