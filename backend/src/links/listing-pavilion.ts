import { defineLink } from '@medusajs/framework/utils';
import ListingModule from '../modules/listing';
import PavilionModule from '../modules/pavilion';

/** A listing knows its pavilion. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: 'pavilion_id' },
  PavilionModule.linkable.pavilion,
  { readOnly: true },
);
