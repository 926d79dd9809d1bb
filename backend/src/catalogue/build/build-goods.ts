import { createHash } from 'node:crypto';
import type { ShownBasis } from '@caravanserai/customs/price-basis';
import type { UnitMeasure } from '@caravanserai/customs/unit-price';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { Reference } from '../reference';
import { cardHead } from './card';
import { nameKey } from './name-key';
import { offersAt, type BuiltOffer } from './offers';
import { searchDocument } from './search-document';
import type { OfferPrice, ReducedKind } from './shown-price';
import type { GoodsSource } from './sources';

export interface CardRow {
  locale: Locale;
  name_key: string;
  head: string;
}

/** A row of catalogue_offer; `reasons`, `also` and `shown` are prepared JSON. */
export interface OfferRow {
  ship_to: string;
  undeliverable: boolean;
  soonest: number;
  price: number;
  listing_id: string;
  route: string;
  place: string;
  days_from: number;
  days_to: number;
  stock: string;
  reasons: string | null;
  also: string | null;
  shown: string | null;
}

/** Everything the read model holds about one goods. */
export interface BuiltGoods {
  goods_id: string;
  pavilion: string;
  category: string;
  merchant: string;
  created: number;
  cards: CardRow[];
  offers: OfferRow[];
  lexemes: string[];
  /** Equal digests mean equal rows: nothing to write. */
  digest: string;
}

/** Raised when rows of the model look different though the goods do not: everything is then written anew. */
const MODEL = 5;

/** What is sold out stands after everything that can be had, in the order of arrival. */
const SOLD_OUT = 1_000_000;

/** The read model of one goods; pure, so that a rebuild and a single change can't differ. */
export function buildGoods(source: GoodsSource, reference: Reference, now: string): BuiltGoods {
  const built = {
    goods_id: source.goods_id,
    pavilion: source.pavilion.handle,
    category: source.category,
    merchant: source.merchant.handle,
    created: source.created,
    cards: LOCALES.map((locale) => {
      const { head, title } = cardHead(source, locale);
      return { locale, head, name_key: nameKey(title, locale) };
    }),
    offers: [...reference.destinations.values()].flatMap((destination) => {
      const [best, ...others] = offersAt(source, destination, reference, now);
      return best && !hiddenEverywhere(best, others) ? [offerRow(destination.iso2, best, others)] : [];
    }),
    lexemes: searchDocument(source),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([MODEL, built]))
    .digest('base64url');
  return { ...built, digest };
}

const hiddenEverywhere = (best: BuiltOffer, others: readonly BuiltOffer[]): boolean =>
  !best.deliverable && [best, ...others].some(({ hidden }) => hidden);

function offerRow(ship_to: string, best: BuiltOffer, others: readonly BuiltOffer[]): OfferRow {
  const also = others.filter(({ deliverable }) => deliverable);
  const soldOut = best.stock === 'sold_out' ? SOLD_OUT : 0;
  const reasons = new Set([best, ...others].flatMap((offer) => offer.reasons));
  return {
    ship_to,
    undeliverable: !best.deliverable,
    soonest: best.deliverable ? soldOut + (best.held + best.days.to) * 100 + best.days.from : 0,
    price: best.price?.price ?? 0,
    listing_id: best.listing.id,
    route: best.listing.route,
    place: best.place.code,
    days_from: best.days.from,
    days_to: best.days.to,
    stock: best.stock,
    reasons: best.deliverable ? null : JSON.stringify([...reasons]),
    also: also.length === 0 ? null : JSON.stringify(also.flatMap(alsoEntry)),
    shown: best.price && JSON.stringify(shownEntry(best.price)),
  };
}

/** A sibling in short: listing, route, place, price in minor units, its basis, stock. The read makes an `AlsoBy` of it. */
export type AlsoEntry = [
  listing: string,
  route: string,
  place: string,
  price: number,
  basis: ShownBasis,
  stock: string,
];

const alsoEntry = ({ listing, place, price, stock }: BuiltOffer): AlsoEntry[] =>
  price ? [[listing.id, listing.route, place.code, price.price, price.basis, stock]] : [];

/** What stands beside a card's price, minor units; `net` is null where it is the price. */
export type ShownEntry = [
  basis: ShownBasis,
  net: number | null,
  unit: readonly [amount: number, per: UnitMeasure] | null,
  reduced: readonly [amount: number, kind: ReducedKind] | null,
];

const shownEntry = ({ price, basis, net, unit, reduced }: OfferPrice): ShownEntry => [
  basis,
  net === price ? null : net,
  unit && [unit.amount, unit.per],
  reduced && [reduced.amount, reduced.kind],
];
