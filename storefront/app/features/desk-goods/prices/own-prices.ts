import type { DeskPrice } from '@caravanserai/contracts/desk-prices';
import { minorOf, typedAmount } from '../typed-amount';

/** Own prices as they are typed, by currency; empty where the price is derived. */
export type OwnTexts = Readonly<Record<string, string>>;

export const ownTexts = (prices: readonly DeskPrice[]): OwnTexts =>
  Object.fromEntries(
    prices.map(({ currency, amount, own }) => [currency, own ? typedAmount(amount, currency) : '']),
  );

/**
 * The own prices that differ from what is saved, in minor units; null goes back to the derived one. Undefined where
 * something typed is no price.
 */
export function changedOwn(
  prices: readonly DeskPrice[],
  texts: OwnTexts,
): Record<string, number | null> | undefined {
  const changed: Record<string, number | null> = {};
  for (const { currency, amount, own } of prices) {
    const text = texts[currency] ?? '';
    const wanted = text.trim() === '' ? null : minorOf(text, currency);
    if (wanted === undefined) return undefined;
    if (wanted !== (own ? amount : null)) changed[currency] = wanted;
  }
  return changed;
}
