import { startTransition, useEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import { useNavigate, useRevalidator } from 'react-router';
import { cleanContact } from '../../../address/address-check';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { needsMending, type CheckoutAnswer } from '../answer';
import { billingDetails } from './billing-details';
import type { MoneyState, PaymentNews } from './news';
import { runPayment, type Ending, type Phase } from './run-payment';
import { sendStep } from './send-step';
import type { PaymentTerms } from './terms';
import { usePaymentForm } from './use-payment-form';
import { useQuiet } from './use-quiet';

interface Options {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly terms: PaymentTerms | null;
  /** ISO 3166-1 alpha-2 of the destination. */
  readonly country: string;
  /** What became of a payment that left for a page of its own. */
  readonly back: PaymentNews | null;
}

/** What the last press of the pay button led to, when not to an order. */
export type PaymentResult = Exclude<Ending, { kind: 'go' }>;

/** The payment step of the page: its form, what is going on, and what came of it. */
export function usePayment({ form, terms, country, back }: Options) {
  const locale = useLocale();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const element = usePaymentForm(terms);
  const quiet = useQuiet();
  const busy = useRef(false);
  const [phase, setPhase] = useState<Phase | null>(null);
  const [givenBack, setGivenBack] = useState<MoneyState | null>(null);
  const [result, setResult] = useState<PaymentResult | null>(back && { kind: 'news', news: back });

  // A page that the browser kept while a wallet's page was shown must not stay busy.
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pageshow', shown);
    return () => removeEventListener('pageshow', shown);
  }, []);

  async function press() {
    const typed = form.current;
    if (!typed || busy.current) return;
    busy.current = true;
    setResult(null);
    setGivenBack(null);
    const data = (intent: string) => {
      const sent = new FormData(typed);
      sent.set('intent', intent);
      return sent;
    };
    const contact = cleanContact(Object.fromEntries(data('pay')));
    const { version, orderer_name: payer = '' } = Object.fromEntries(data('pay'));
    const returnUrl = new URL(
      localePath(locale, `/checkout/return?version=${String(version)}`),
      location.href,
    ).href;
    const ending = await runPayment({
      checkForm: async () => (await element.settled())?.check() ?? 'form',
      send: async (intent) => {
        await quiet();
        return sendStep(localePath(locale, '/checkout/pay'), data(intent));
      },
      confirm: async (secret, back) => {
        setGivenBack(back);
        const paying = element.form.current?.pay(
          secret,
          billingDetails(contact, country, String(payer).trim()),
          returnUrl,
        );
        return paying ?? { kind: 'unpaid', reason: 'form' };
      },
      place: () => sendStep(localePath(locale, '/checkout/place'), data('place')),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      tell: setPhase,
    });
    if (ending.kind === 'go') return navigate(ending.to);
    // The page shows a newer state after everything but what only needs mending. Until it does, a second press would be
    // about the state before.
    if (ending.kind === 'news' || !needsMending(ending.answer)) await revalidate();
    startTransition(() => {
      busy.current = false;
      setPhase(null);
      setResult(ending);
    });
  }

  return {
    element,
    phase,
    givenBack,
    answer: answerOf(result),
    news: newsOf(result),
    submit: (event: FormEvent) => {
      event.preventDefault();
      void press();
    },
  };
}

const answerOf = (result: PaymentResult | null): CheckoutAnswer | undefined =>
  result?.kind === 'answer' ? result.answer : undefined;

const newsOf = (result: PaymentResult | null): PaymentNews | null =>
  result?.kind === 'news' ? result.news : (answerOf(result)?.payment ?? null);
