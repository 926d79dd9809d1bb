import { model } from '@medusajs/framework/utils';
import { Merchant } from './merchant';

/**
 * One merchant, one supply route, one place of dispatch: the shipping profile that makes Medusa keep one delivery
 * choice per consignment in a cart.
 */
export const DispatchProfile = model
  .define('dispatch_profile', {
    id: model.id({ prefix: 'disp' }).primaryKey(),
    route: model.enum(['bonded', 'direct_mail', 'domestic']),
    place_id: model.text(),
    shipping_profile_id: model.text().unique(),
    merchant: model.belongsTo(() => Merchant, { mappedBy: 'dispatch_profiles' }),
  })
  .indexes([{ on: ['merchant_id', 'route', 'place_id'], unique: true }]);
