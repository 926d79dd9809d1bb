import { orderSiblings } from '@caravanserai/customs/sibling';
import { shipsTo, type ShipsTo } from '@caravanserai/customs/ships-to';
import type { Destination, Place, Reference } from '../reference';
import { offerPrice, type OfferPrice } from './shown-price';
import type { GoodsSource, ListingSource } from './sources';
import { heldUp, transitDays, type TransitDays } from './transit';

export type StockState = 'in_stock' | 'low' | 'sold_out';

/** From this many pieces down the shop says that few are left. */
export const LOW_STOCK = 5;

/** One way of getting goods to one destination, or why it can't. */
export interface BuiltOffer {
  listing: ListingSource;
  place: Place;
  deliverable: boolean;
  hidden: boolean;
  reasons: readonly string[];
  notices: readonly string[];
  /** Null for what can't be delivered there. */
  price: OfferPrice | null;
  days: TransitDays;
  /** Days that the merchant's days off put off its departure now. */
  held: number;
  stock: StockState;
}

export function stockState(available: number): StockState {
  if (available <= 0) return 'sold_out';
  return available <= LOW_STOCK ? 'low' : 'in_stock';
}

/**
 * Offers of the goods' public listings at one destination: what can be sent first, the soonest of it first; then what only
 * its merchant's closing keeps, as that is the reason to read on a card.
 * @param now ISO date-time: rules hold by the day in the destination
 */
export function offersAt(
  source: GoodsSource,
  destination: Destination,
  reference: Reference,
  now: string,
): BuiltOffer[] {
  const built = source.listings.flatMap((listing) => {
    const place = reference.places.get(listing.place);
    return place ? [offerOf(source, listing, place, destination, reference, now)] : [];
  });
  const ranked = orderSiblings(
    built
      .filter(({ deliverable }) => deliverable)
      .map((offer) => ({
        offer,
        id: offer.listing.id,
        // Padded counts compare like dates, and do not depend on the day of the week.
        arrives: {
          from: padded(offer.held + offer.days.from),
          to: padded(offer.held + offer.days.to),
        },
        price: offer.price?.price ?? 0,
        soldOut: offer.stock === 'sold_out',
      })),
  );
  const kept = built.filter(({ deliverable }) => !deliverable);
  const closed = kept.filter(({ reasons }) => reasons[0] === 'merchant_closed');
  return [...ranked.map(({ offer }) => offer), ...closed, ...kept.filter((offer) => !closed.includes(offer))];
}

const padded = (days: number): string => String(days).padStart(4, '0');

function offerOf(
  source: GoodsSource,
  listing: ListingSource,
  place: Place,
  destination: Destination,
  reference: Reference,
  now: string,
): BuiltOffer {
  const rule = ruleFor(source, listing, place, destination.iso2, reference, now.slice(0, 10));
  const price = listing.ships_to.includes(destination.iso2)
    ? offerPrice(source, listing, place, destination, reference, now)
    : undefined;
  const deliverable = price !== undefined;
  return {
    listing,
    place,
    deliverable,
    hidden: rule.hidden,
    reasons: deliverable ? [] : reasonsAgainst(listing, rule),
    notices: deliverable ? rule.notices : [],
    price: price ?? null,
    days: transitDays(listing.route, place, destination.iso2),
    held: heldUp(reference, { merchant: source.merchant.handle, route: listing.route, place }, now),
    stock: stockState(listing.available),
  };
}

function reasonsAgainst({ closed }: ListingSource, { reasons }: ShipsTo): readonly string[] {
  if (reasons.length > 0) return reasons;
  return [closed ? 'merchant_closed' : 'not_to_destination'];
}

/** Answers of the rules by what they look at: thousands of listings share a few hundred. */
const answers = new WeakMap<Reference, Map<string, ShipsTo>>();

function ruleFor(
  source: GoodsSource,
  listing: ListingSource,
  place: Place,
  dest: string,
  reference: Reference,
  today: string,
): ShipsTo {
  const known = answers.get(reference) ?? new Map<string, ShipsTo>();
  answers.set(reference, known);
  const key = [
    dest,
    today,
    listing.route,
    place.kind,
    place.country,
    source.origin,
    source.hs6,
    source.cbec_channel,
    ...source.flags,
  ].join(' ');
  const found = known.get(key);
  if (found) return found;
  const [answer] = shipsTo(
    {
      route: listing.route,
      place,
      origin: source.origin,
      hs6: source.hs6,
      flags: source.flags,
      cbecChannel: source.cbec_channel,
    },
    [dest],
    reference.restrictions,
    today,
  );
  if (!answer) throw new Error(`No shipping answer for ${dest}.`);
  known.set(key, answer);
  return answer;
}
