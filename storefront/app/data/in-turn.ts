/** Where the browser has no locks, at least the changes of one page follow one another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Additions to the cart follow one another, in all tabs of a browser: the first one makes the cart, and the next must
 * be sent with its cookie.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return navigator.locks.request('cart', change);
  const mine = last.then(change);
  last = mine.catch(() => undefined);
  return mine;
}
