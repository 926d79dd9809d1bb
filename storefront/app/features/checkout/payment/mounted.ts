import type { StripePaymentElement } from '@stripe/stripe-js';

/** A frame that has said nothing for so long won't; milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Puts the payment form's frame into `place` and waits until it can be typed into.
 * @param gone says that nobody waits for it any more: a frame that has not said anything then never would, since another
 *   may have taken its place
 * @throws when it can't be loaded, doesn't say within half a minute that it is there, or nobody waits for it any more
 */
export function mounted(
  element: Pick<StripePaymentElement, 'on' | 'mount' | 'destroy'>,
  place: HTMLElement,
  gone: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    gone.throwIfAborted();
    const settle = (work: () => void) => () => {
      clearTimeout(patience);
      gone.removeEventListener('abort', giveUp);
      work();
    };
    const fail = settle(() => reject(new Error('The payment form could not be loaded.')));
    const giveUp = () => {
      element.destroy();
      fail();
    };
    const patience = setTimeout(giveUp, PATIENCE_MS);
    gone.addEventListener('abort', giveUp);
    element.on('ready', settle(resolve));
    element.on('loaderror', fail);
    element.mount(place);
  });
}
