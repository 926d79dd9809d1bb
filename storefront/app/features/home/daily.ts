const DAY_MS = 86_400_000;

/** Days since 1 January 1970 in UTC: the number that turns the home page's row. */
export function dayNumber(now: Date): number {
  return Math.floor(now.getTime() / DAY_MS);
}

/** The same things in the same order, starting one later each day. */
export function rotate<T>(things: readonly T[], day: number): T[] {
  if (things.length === 0) return [];
  const start = day % things.length;
  return [...things.slice(start), ...things.slice(0, start)];
}

/**
 * Fills `places` from shelves of goods that already stand in the day's order: one from each shelf, then round
 * again; each shelf shows the item whose turn it is. No item twice; empty shelves are passed over.
 */
export function pickForDay<T>(shelves: readonly (readonly T[])[], places: number, day: number): T[] {
  const turned = shelves.map((shelf) => rotate(shelf, day));
  const longest = Math.max(0, ...turned.map(({ length }) => length));
  const picked: T[] = [];
  for (let round = 0; round < longest; round++) {
    for (const shelf of turned) {
      const item = shelf[round];
      if (item !== undefined) picked.push(item);
      if (picked.length === places) return picked;
    }
  }
  return picked;
}
