import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import { isPaymentReason, type PaymentReason } from './reasons';

/** Where the money is when no order was placed: never taken, no longer held, or on its way back. */
export type MoneyState = MoneyGivenBack;

/** What became of a payment: not made for a reason, made for an order that couldn't be, or not decided yet. */
export type PaymentNews =
  | { readonly kind: 'unpaid'; readonly reason: PaymentReason }
  | { readonly kind: 'returned'; readonly money: MoneyState }
  | { readonly kind: 'waiting' };

export const unpaid = (reason: PaymentReason): PaymentNews => ({ kind: 'unpaid', reason });

const MONEY_STATES: readonly MoneyState[] = ['not_taken', 'released', 'refunded'];

export const isMoneyState = (value: unknown): value is MoneyState =>
  MONEY_STATES.some((known) => known === value);

/** The news as the word that a wallet's way back adds to the checkout's address. */
export function newsWord(news: PaymentNews): string {
  if (news.kind === 'unpaid') return news.reason;
  return news.kind === 'returned' ? news.money : 'waiting';
}

/** Reads that word; null for any other. */
export function newsOfWord(word: string | null): PaymentNews | null {
  if (word === 'waiting') return { kind: 'waiting' };
  if (isMoneyState(word)) return { kind: 'returned', money: word };
  return isPaymentReason(word) ? unpaid(word) : null;
}
