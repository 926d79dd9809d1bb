import { defineLink } from '@medusajs/framework/utils';
import ProductModule from '@medusajs/medusa/product';
import ListingModule from '../modules/listing';

/** A Medusa product knows its listing. Read-only: the listing holds the id. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: 'id' },
  { ...ListingModule.linkable.listing.id, primaryKey: 'product_id' },
  { readOnly: true },
);
