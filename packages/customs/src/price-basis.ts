import type { SupplyRoute } from './route';
import { sameCustomsTerritory } from './territory';

/** What a shown price leaves out, as the shop's messages name it. */
export type PriceBasis = 'before_import_charges' | 'before_tax' | 'tax_included';

/**
 * The basis of a goods price for one destination. Duty-paid stock is priced with its tax; goods that stay inside one
 * customs territory are no import, so only tax may still be added; everything else is before import charges.
 * @param placeCountry where the stock stands, ISO 3166-1 alpha-2
 */
export function priceBasis(route: SupplyRoute, placeCountry: string, dest: string): PriceBasis {
  if (route === 'domestic') return 'tax_included';
  if (route === 'direct_mail' && sameCustomsTerritory(placeCountry, dest)) return 'before_tax';
  return 'before_import_charges';
}
