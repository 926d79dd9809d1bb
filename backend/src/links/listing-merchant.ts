import { defineLink } from '@medusajs/framework/utils';
import ListingModule from '../modules/listing';
import MerchantModule from '../modules/merchant';

/** A listing knows its merchant. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: 'merchant_id' },
  MerchantModule.linkable.merchant,
  { readOnly: true },
);
