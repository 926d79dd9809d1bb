import type { Money } from '@caravanserai/contracts/common';
import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { createHash } from 'node:crypto';

/**
 * A mark of what the page shows to be paid, sent back with the pay button. A page left open in another tab, a
 * changed price or another delivery choice has another mark; then nothing is placed before the new sum was seen.
 * The cart's id is in it only as part of a hash: it is a secret.
 */
export function seenMark(quote: QuoteResponse): string {
  const lines = quote.consignments.flatMap(({ lines: own, delivery }) => [
    ...own.map(({ line_id, quantity, total }) => `${line_id} ${quantity} ${total.amount}`),
    delivery.find(({ chosen }) => chosen)?.id ?? '',
  ]);
  const { cart_id, ship_to, total } = quote;
  const text = [cart_id, ship_to, total.currency, ...lines].join('\n');
  return `${total.amount}.${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}

/** The sum that a mark stands for, in the cart's currency; null for anything that isn't a mark. */
export function seenTotal(mark: unknown, currency: string): Money | null {
  const amount = typeof mark === 'string' ? /^(\d{1,15})\.[\w-]{22}$/.exec(mark)?.[1] : undefined;
  return amount === undefined ? null : { amount: Number(amount), currency };
}

/** Opens the same draft of the form in every load of the page for the same cart, without telling its id. */
export const draftMark = ({ cart_id }: Pick<QuoteResponse, 'cart_id'>): string =>
  createHash('sha256').update(`draft ${cart_id}`).digest('base64url').slice(0, 16);
