import {
  priceBefore,
  priceWithCharges,
  type PieceOffer,
  type ShownBasis,
  type ShownPrice,
} from '@caravanserai/customs/price-basis';
import { unitPrice, type UnitPrice } from '@caravanserai/customs/unit-price';
import { fromMajor } from '@caravanserai/money/decimal';
import type { Destination, Place, Reference } from '../reference';
import { chargedPrice } from './charged-price';
import { displayAt } from './display-at';
import { landingOf } from './landing';
import { contentsOf } from './piece-facts';
import type { GoodsSource, ListingSource } from './sources';

export type ReducedKind = 'lowest_30_days' | 'former_price';

/** A listing's price at one destination as it is shown; minor units of the charged currency. */
export interface OfferPrice {
  /** With what checkout takes for one piece, where the destination's law asks for it. */
  price: number;
  basis: ShownBasis;
  /** What Medusa charges for one piece, before what checkout adds. */
  net: number;
  unit: UnitPrice | null;
  reduced: { amount: number; kind: ReducedKind } | null;
}

/** The price of a listing where it is sold: undefined where Medusa has none in the charged currency. */
export function offerPrice(
  source: GoodsSource,
  listing: ListingSource,
  place: Place,
  destination: Destination,
  reference: Reference,
  now: string,
): OfferPrice | undefined {
  const { iso2: dest, currency } = destination;
  const base = listing.prices[currency];
  const reduction = listing.reductions[currency];
  const charged = chargedPrice(base, reduction, currency);
  if (charged === undefined) return undefined;

  const { date, row: display } = displayAt(dest, reference, now);
  const journey = { date, dest, currency, freight: 0 };
  const shownFor = (price: number): ShownPrice => {
    const offer: PieceOffer = { route: listing.route, from: place.country, dest, price };
    if (display?.with_tax !== 'Y') return priceBefore(offer);
    return landingOf({ source, listing, place, price }, journey, reference.rules, (landed) =>
      priceWithCharges(offer, landed),
    );
  };
  const net = fromMajor(charged, currency);
  const { amount, basis } = shownFor(net);
  const reduced = (): OfferPrice['reduced'] => {
    if (reduction?.type !== 'sale') return null;
    const kind = display?.prior_price === 'LOWEST_30_DAYS' ? 'lowest_30_days' : 'former_price';
    const earlier = kind === 'lowest_30_days' ? reduction.lowest : base;
    // Without an earlier and higher price nothing is announced as a reduction.
    if (earlier === null || earlier === undefined || fromMajor(earlier, currency) <= net) return null;
    const former = shownFor(fromMajor(earlier, currency));
    return former.basis === basis ? { amount: former.amount, kind } : null;
  };
  const unit = unitPrice(amount, currency, contentsOf(source), display?.unit_price ?? '');
  return { price: amount, basis, net, unit, reduced: reduced() };
}
