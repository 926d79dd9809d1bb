import { model } from '@medusajs/framework/utils';

/**
 * What a listing's derived prices were made with: units of each currency for one of the merchant's, as decimal
 * strings, and the day of those rates. The id is the listing's.
 */
export const PriceDerivation = model.define('price_derivation', {
  id: model.text().primaryKey(),
  rates_date: model.text(),
  rates: model.json(),
});
