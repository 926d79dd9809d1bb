import type { Money } from '@caravanserai/contracts/common';
import type { Offer } from '@caravanserai/contracts/listings';

/** How another offer of the same goods differs from the chosen one. */
export interface Difference {
  /** Only where both prices leave the same out; otherwise they can't be compared. */
  readonly price: { readonly kind: 'cheaper' | 'dearer'; readonly by: Money } | null;
  /** By the last promised day. */
  readonly days: { readonly kind: 'sooner' | 'later'; readonly count: number } | null;
}

export function difference(chosen: Offer, other: Offer): Difference {
  return { price: priceDifference(chosen, other), days: daysDifference(chosen, other) };
}

function priceDifference(chosen: Offer, other: Offer): Difference['price'] {
  if (!chosen.price || !other.price || chosen.basis !== other.basis) return null;
  const { currency } = other.price;
  const amount = other.price.amount - chosen.price.amount;
  if (amount === 0 || chosen.price.currency !== currency) return null;
  return { kind: amount < 0 ? 'cheaper' : 'dearer', by: { amount: Math.abs(amount), currency } };
}

const DAY_MS = 86_400_000;

function daysDifference(chosen: Offer, other: Offer): Difference['days'] {
  if (!chosen.arrives || !other.arrives) return null;
  const days = Math.round((Date.parse(other.arrives.to) - Date.parse(chosen.arrives.to)) / DAY_MS);
  return days === 0 ? null : { kind: days < 0 ? 'sooner' : 'later', count: Math.abs(days) };
}

/** The query that chooses an offer: by its route, or by its listing where the route has several places. */
export function offerSearch(offers: readonly Offer[], { route, listing_id }: Offer): string {
  const only = offers.filter((other) => other.route === route).length === 1;
  return only ? `?route=${route}` : `?listing=${encodeURIComponent(listing_id)}`;
}
