/** Where the browser has no locks, at least the changes of one page follow one another. */
let last: Promise<void> = Promise.resolve();

/**
 * Additions to the cart follow one another, in all tabs of a browser: the first one makes the cart, and the next must
 * be sent with its cookie.
 */
export async function inTurn(change: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) {
    await navigator.locks.request('cart', change);
    return;
  }
  const mine = last.then(change);
  last = mine.catch(() => undefined);
  await mine;
}
