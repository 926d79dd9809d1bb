import { defineLink } from '@medusajs/framework/utils';
import MerchantModule from '../modules/merchant';
import PavilionModule from '../modules/pavilion';

/** An admission knows its pavilion. */
export default defineLink(
  { linkable: MerchantModule.linkable.admission, field: 'pavilion_id' },
  PavilionModule.linkable.pavilion,
  { readOnly: true },
);
