import type { Money } from '@caravanserai/contracts/common';
import type { Offer } from '@caravanserai/contracts/listings';

/** How another offer of the same goods differs from the chosen one. */
export interface Difference {
  /** To the door; where that isn't known of both, only between prices that leave the same out. */
  readonly price: { readonly kind: 'cheaper' | 'dearer'; readonly by: Money } | null;
  /** By the last promised day. */
  readonly days: { readonly kind: 'sooner' | 'later'; readonly count: number } | null;
}

export function difference(chosen: Offer, other: Offer): Difference {
  return { price: priceDifference(chosen, other), days: daysDifference(chosen, other) };
}

function priceDifference(chosen: Offer, other: Offer): Difference['price'] {
  const [one, two] = comparable(chosen, other) ?? [];
  if (!one || !two) return null;
  const { currency } = two;
  const amount = two.amount - one.amount;
  if (amount === 0 || one.currency !== currency) return null;
  return { kind: amount < 0 ? 'cheaper' : 'dearer', by: { amount: Math.abs(amount), currency } };
}

function comparable(chosen: Offer, other: Offer): [Money, Money] | null {
  const [one, two] = [chosen.estimate?.landed, other.estimate?.landed];
  if (one && two) return [one, two];
  return chosen.price && other.price && chosen.basis === other.basis ? [chosen.price, other.price] : null;
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
