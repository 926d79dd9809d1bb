import type { LandedCost, Refusal } from './charges/landed-cost-result';
import type { SupplyRoute } from './route';
import { sameCustomsTerritory } from './territory';

/** What a price leaves out when no tax is reckoned into it, as the shop's messages name it. */
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

/**
 * What a shown price holds. `duty_paid`: stock priced with duty and tax; `tax_included`, `with_tax_and_duty`: what
 * the shop takes is in it, and nothing else is due; `more_on_arrival`: so it is, but customs or the carrier takes
 * more; `nothing_due`: no charge at all falls on one piece alone.
 */
export const SHOWN_BASES = [
  'duty_paid',
  'tax_included',
  'with_tax_and_duty',
  'more_on_arrival',
  'nothing_due',
  'before_tax',
  'before_import_charges',
] as const;
export type ShownBasis = (typeof SHOWN_BASES)[number];

/** A price as a shopper sees it, minor units of the charged currency. */
export interface ShownPrice {
  readonly amount: number;
  readonly basis: ShownBasis;
}

/** What decides how one piece's price is shown. */
export interface PieceOffer {
  readonly route: SupplyRoute;
  /** Where the stock stands, ISO 3166-1 alpha-2. */
  readonly from: string;
  readonly dest: string;
  /** Medusa's price of one piece, minor units. */
  readonly price: number;
}

/** The price without what the shop would add, and what it leaves out. */
export function priceBefore({ route, from, dest, price }: PieceOffer): ShownPrice {
  const basis = priceBasis(route, from, dest);
  return { amount: price, basis: basis === 'tax_included' ? 'duty_paid' : basis };
}

/**
 * The price of one piece with what the shop takes at checkout, delivery apart: what consumer law asks for in most
 * countries. Where a part is unknown or the piece can't go, the price before charges, and it says so.
 * @param landed the piece alone, reckoned with no freight
 */
export function priceWithCharges(offer: PieceOffer, landed: LandedCost | Refusal): ShownPrice {
  const before = priceBefore(offer);
  if (landed.outcome === 'refused' || landed.totals.landed === null) return before;
  const { checkout, border, included } = landed.totals;
  if (checkout === 0) {
    if (border > 0) return before;
    return before.basis === 'duty_paid' || included > 0 ? before : { ...before, basis: 'nothing_due' };
  }
  const amount = offer.price + checkout;
  if (border > 0) return { amount, basis: 'more_on_arrival' };
  const taxOnly = landed.lines.every((line) =>
    line.charges.every(
      ({ head, collected, amount: charged }) =>
        collected !== 'checkout' || charged === 0 || head === 'sales_tax' || head === 'consumption_tax',
    ),
  );
  return { amount, basis: taxOnly ? 'tax_included' : 'with_tax_and_duty' };
}
