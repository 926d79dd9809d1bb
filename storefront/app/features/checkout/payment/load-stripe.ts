import type { Stripe, StripeElementLocale } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import type { PaymentTerms } from './terms';

/**
 * Stripe's script, fetched only here, at the checkout. Where the shop runs without Stripe the emulator's comes first
 * and takes its place, so that all after it is one path.
 * @throws when the script can't be had; another call tries again
 */
export async function stripeOf(
  { publishableKey, script }: Pick<PaymentTerms, 'publishableKey' | 'script'>,
  locale: StripeElementLocale,
): Promise<Stripe> {
  if (script !== null) await loadScript(script);
  const stripe = await loadStripe(publishableKey, { locale });
  if (!stripe) throw new Error('There is no browser.');
  return stripe;
}

const scripts = new Map<string, Promise<void>>();

function loadScript(src: string): Promise<void> {
  const known = scripts.get(src);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      scripts.delete(src);
      reject(new Error('The payment script could not be loaded.'));
    });
    document.head.append(element);
  });
  scripts.set(src, loading);
  return loading;
}
