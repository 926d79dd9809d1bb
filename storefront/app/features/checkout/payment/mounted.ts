import type { StripePaymentElement } from '@stripe/stripe-js';

/** A frame that has said nothing for so long won't; milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Puts the payment form's frame into `place` and waits until it can be typed into.
 * @throws when it can't be loaded, or doesn't say within half a minute that it is there
 */
export function mounted(
  element: Pick<StripePaymentElement, 'on' | 'mount' | 'destroy'>,
  place: HTMLElement,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('The payment form could not be loaded.'));
    const patience = setTimeout(() => {
      element.destroy();
      fail();
    }, PATIENCE_MS);
    element.on('ready', () => {
      clearTimeout(patience);
      resolve();
    });
    element.on('loaderror', () => {
      clearTimeout(patience);
      fail();
    });
    element.mount(place);
  });
}
