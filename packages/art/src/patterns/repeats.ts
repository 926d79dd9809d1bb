/**
 * Draws a thing at every place where a repeat of it shows on a square tile: itself, and the neighbours that reach
 * over an edge. `reachX` and `reachY` are how far it goes from its own middle.
 */
export function repeats(
  size: number,
  [x, y]: readonly [number, number],
  [reachX, reachY]: readonly [number, number],
  draw: (x: number, y: number) => string,
): string {
  const shows = (at: number, reach: number): boolean => at + reach > 0 && at - reach < size;
  const shifts = [-size, 0, size];
  return shifts
    .filter((dx) => shows(x + dx, reachX))
    .flatMap((dx) => shifts.filter((dy) => shows(y + dy, reachY)).map((dy) => draw(x + dx, y + dy)))
    .join('');
}
