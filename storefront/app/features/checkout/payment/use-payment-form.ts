import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocale } from '../../../i18n/use-locale';
import { openPaymentForm, type PaymentForm } from './payment-form';
import { stripeLocale } from './stripe-locale';
import type { PaymentTerms } from './terms';

export type FormState = 'loading' | 'ready' | 'fault';

/**
 * Keeps the payment form in a place of the page. It is made anew for another currency, language or order of ways to
 * pay; another amount only changes what it shows, so that what was typed stays.
 */
export function usePaymentForm(terms: PaymentTerms | null) {
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<PaymentForm | null>(null);
  const opening = useRef<Promise<unknown>>(undefined);
  const [state, setState] = useState<FormState>('loading');
  const locale = stripeLocale(useLocale());
  const open = useEffectEvent(async (target: HTMLElement, gone: AbortSignal) => {
    if (!terms) throw new Error('The backend doesn’t say how to pay.');
    return openPaymentForm(target, terms, locale, gone);
  });
  const made = terms && [terms.publishableKey, terms.currency, ...terms.methods].join();
  const amount = terms?.amount;
  useEffect(() => {
    const target = place.current;
    if (!target) return;
    const gone = new AbortController();
    opening.current = open(target, gone.signal).then(
      (opened) => {
        if (gone.signal.aborted) return opened.remove();
        form.current = opened;
        setState('ready');
      },
      () => !gone.signal.aborted && setState('fault'),
    );
    return () => {
      gone.abort();
      form.current?.remove();
      form.current = null;
      setState('loading');
    };
  }, [made, locale]);
  useEffect(() => {
    if (amount !== undefined) form.current?.setAmount(amount);
  }, [amount, state]);
  /** The form once it stands, however soon the button was pressed; null where it can't be loaded. */
  const settled = async (): Promise<PaymentForm | null> => {
    for (let last; last !== opening.current;) await (last = opening.current);
    return form.current;
  };
  return { place, form, state, settled };
}
