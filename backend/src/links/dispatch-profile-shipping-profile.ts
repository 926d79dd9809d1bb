import { defineLink } from '@medusajs/framework/utils';
import FulfillmentModule from '@medusajs/medusa/fulfillment';
import MerchantModule from '../modules/merchant';

/** A dispatch profile knows its Medusa shipping profile. */
export default defineLink(
  { linkable: MerchantModule.linkable.dispatchProfile, field: 'shipping_profile_id' },
  FulfillmentModule.linkable.shippingProfile,
  { readOnly: true },
);
