import type { Working } from '@caravanserai/contracts/landed';
import type { Estimate } from '@caravanserai/contracts/listings';
import type { Locale } from '@caravanserai/locales/registry';
import { displayAt } from '../../catalogue/build/display-at';
import { landOne } from '../../catalogue/build/landing';
import type { BuiltOffer } from '../../catalogue/build/offers';
import type { GoodsSource } from '../../catalogue/build/sources';
import type { Reference } from '../../catalogue/reference';
import { amountsIn } from '../../checkout/quote/amounts';
import { shownAssurance } from '../../checkout/quote/assurance';
import { shownCharges } from '../../checkout/quote/charges';
import { quoteWords } from '../../checkout/quote/words';
import { shownWorking } from '../../checkout/quote/working';
import type { Shipping } from '../shipping';

export interface EstimateAsked {
  readonly source: GoodsSource;
  readonly offer: BuiltOffer;
  readonly reference: Reference;
  readonly shipping: Shipping;
  readonly locale: Locale;
}

/** What one piece of an offer costs to the door; null for what isn't sent there, or when no freight is known. */
export function estimateOf(asked: EstimateAsked): Estimate | null {
  const piece = pieceOf(asked);
  if (!piece) return null;
  const { price, usual, others, land } = piece;
  const { shipping, locale } = asked;
  const amount = amountsIn(shipping.destination.currency);
  const paid = (landed: ReturnType<typeof land>) =>
    landed.outcome === 'refused' ? null : amount(landed.totals.payNow);
  const landed = land(usual.price);
  const reckoned = landed.outcome === 'reckoned' ? landed : null;
  const words = quoteWords(locale);
  return {
    goods: amount(price.net),
    freight: amount(usual.price),
    transport: usual.transport,
    charges: shownCharges(reckoned?.lines.flatMap(({ charges }) => charges) ?? [], words, amount),
    total: paid(landed),
    landed: reckoned && reckoned.totals.landed !== null ? amount(reckoned.totals.landed) : null,
    promise: reckoned && shownAssurance(reckoned.promise, words),
    other_deliveries: others.map(({ transport, price: freight, arrives }) => ({
      transport,
      freight: amount(freight),
      arrives,
      total: paid(land(freight)),
    })),
    indicative: reckoned && shipping.indicative(reckoned.totals.payNow),
  };
}

/** How the figures of an offer's estimate came about, a sentence each; null where it has none. */
export function workingOf(asked: EstimateAsked): Working | null {
  const piece = pieceOf(asked);
  return piece && shownWorking(piece.land(piece.usual.price).working, quoteWords(asked.locale));
}

/** One piece on its usual way and the others; null for what isn't sold there, or when no freight is known. */
function pieceOf({ source, offer, reference, shipping }: EstimateAsked) {
  const { listing, place, price } = offer;
  if (!price) return null;
  const { currency, iso2: dest } = shipping.destination;
  const grams = listing.gross_grams ?? source.net_grams ?? 0;
  const [usual, ...others] = shipping.deliveries(listing.route, place.code, source.merchant.handle, grams);
  if (!usual) return null;
  const { date } = displayAt(dest, reference, shipping.now);
  const land = (freight: number) =>
    landOne({ source, listing, place, price: price.net }, { date, dest, currency, freight }, reference.rules);
  return { price, usual, others, land };
}
