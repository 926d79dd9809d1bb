import type { QuoteChange } from '@caravanserai/contracts/quote';
import type { Agreed } from './agreed';

/** These can't come from the shopper's own hand, whatever else was changed. */
const NEVER_OWN: ReadonlySet<QuoteChange['kind']> = new Set(['price', 'stock']);

/**
 * Of all changes those that the shopper didn't make: all of them while destination, goods, pieces, delivery and codes
 * are the same; else only prices and stock, as charges follow what the shopper changed. Another destination or currency is
 * told where it is chosen.
 */
export function changedByItself(
  before: Agreed,
  after: Agreed,
  changes: readonly QuoteChange[],
): QuoteChange[] {
  if (before.to !== after.to || before.currency !== after.currency) return [];
  if (ownHand(before) === ownHand(after)) return [...changes];
  return changes.filter(({ kind }) => NEVER_OWN.has(kind));
}

/** What only the shopper decides. */
const ownHand = ({ codes = [], consignments }: Agreed): string =>
  JSON.stringify([
    codes,
    consignments.map(({ key, option, lines }) => [key, option, lines.map(({ id, pieces }) => [id, pieces])]),
  ]);
