import type { Offer } from '@caravanserai/contracts/listings';
import type { OfferPrice } from '../../catalogue/build/shown-price';
import type { Shipping } from '../shipping';

type Shown = Pick<Offer, 'price' | 'basis' | 'net' | 'unit_price' | 'reduced_from' | 'indicative'>;

const NOTHING: Shown = {
  price: null,
  basis: null,
  net: null,
  unit_price: null,
  reduced_from: null,
  indicative: null,
};

/** A price with everything that stands beside it; all null for what isn't sold there. */
export function shownPrice(price: OfferPrice | null, shipping: Shipping): Shown {
  if (!price) return NOTHING;
  const money = (amount: number) => ({ amount, currency: shipping.destination.currency });
  const { basis, net, unit, reduced } = price;
  return {
    price: money(price.price),
    basis,
    net: net === price.price ? null : money(net),
    unit_price: unit && { price: money(unit.amount), per: unit.per },
    reduced_from: reduced && { price: money(reduced.amount), kind: reduced.kind },
    indicative: shipping.indicative(price.price),
  };
}
