import { defineLink } from '@medusajs/framework/utils';
import StockLocationModule from '@medusajs/medusa/stock-location';
import ListingModule from '../modules/listing';

/** A place knows the Medusa stock location that holds its stock. */
export default defineLink(
  { linkable: ListingModule.linkable.place, field: 'stock_location_id' },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true },
);
