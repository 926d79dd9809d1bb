import { isMoneyState, unpaid, type MoneyState, type PaymentNews } from './news';
import { reasonOf } from './reasons';

/** Why the backend opened no payment or placed no order, and so what the shopper can do. */
export type Refusal =
  /** Goods ran out: the cart says which. */
  | { readonly kind: 'sold_out'; readonly money: MoneyState }
  /** The quote is another by now; what changed has to be seen first. */
  | { readonly kind: 'changed'; readonly money: MoneyState }
  /** Something that the law asks for isn't there. */
  | { readonly kind: 'missing'; readonly money: MoneyState }
  | { readonly kind: 'unpaid'; readonly news: PaymentNews }
  /** Another request is at work on the same cart. */
  | { readonly kind: 'busy' }
  /** The cart is an order already, or gone. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly money: MoneyState };

/** Reads a 4xx answer of the backend to paying or placing. */
export function readRefusal(status: number, problem: Readonly<Record<string, unknown>>): Refusal {
  const { type, code } = problem;
  const money = isMoneyState(problem.money) ? problem.money : 'not_taken';
  if (status === 404) return { kind: 'closed' };
  if (status === 402) {
    const text = typeof code === 'string' ? code : undefined;
    const reason = reasonOf({ type: 'card_error', code: text, decline_code: text });
    return { kind: 'unpaid', news: unpaid(reason) };
  }
  if (type === 'sold_out') return { kind: 'sold_out', money };
  if (type === 'quote_changed') return { kind: 'changed', money };
  if (Array.isArray(problem.missing) && problem.missing.length > 0) return { kind: 'missing', money };
  return status === 409 ? { kind: 'busy' } : { kind: 'failed', money };
}

/** Tells where money is that an order was paid with; nothing where none was taken. */
export const moneyNews = (money: MoneyState): PaymentNews | null =>
  money === 'not_taken' ? null : { kind: 'returned', money };
