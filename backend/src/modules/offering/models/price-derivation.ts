import { model } from '@medusajs/framework/utils';

/**
 * What a listing's derived prices were made with. `rates`: by currency the units for one of the merchant's, a decimal
 * string, and the day of that rate; `rates_date`: when all were derived last. The id is the listing's.
 */
export const PriceDerivation = model.define('price_derivation', {
  id: model.text().primaryKey(),
  rates_date: model.text(),
  rates: model.json(),
});
