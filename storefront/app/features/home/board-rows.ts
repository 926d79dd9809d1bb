import type { ShownCard } from '../../data/shown-card';

/**
 * Fills the board by turns from the soonest goods of each route, the same goods once, and orders the rows by
 * their days: what arrives first stands first.
 */
export function boardRows(byRoute: readonly (readonly ShownCard[])[], rows: number): ShownCard[] {
  const picked = new Map<string, ShownCard>();
  const longest = Math.max(0, ...byRoute.map(({ length }) => length));
  for (let turn = 0; turn < longest && picked.size < rows; turn++) {
    for (const cards of byRoute) {
      const card = cards[turn];
      if (card?.arrives && !picked.has(card.slug) && picked.size < rows) picked.set(card.slug, card);
    }
  }
  return [...picked.values()].sort(byArrival);
}

function byArrival(a: ShownCard, b: ShownCard): number {
  const [x, y] = [a, b].map(({ arrives }) => `${arrives?.from ?? ''}${arrives?.to ?? ''}`);
  return (x ?? '').localeCompare(y ?? '');
}
