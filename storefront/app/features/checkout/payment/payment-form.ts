import type { Stripe, StripeElementLocale, StripeElements } from '@stripe/stripe-js';
import { lookOf } from './appearance';
import type { BillingDetails } from './billing-details';
import { readConfirmation, type Confirmation } from './confirmation';
import { stripeOf } from './load-stripe';
import { mounted } from './mounted';
import { reasonOf, type PaymentReason } from './reasons';
import type { PaymentTerms } from './terms';

/** The payment service's form in the page: its fields never reach ours. */
export interface PaymentForm {
  /** Checks what was typed there and shows what is wrong; null when it can pay. */
  readonly check: () => Promise<PaymentReason | null>;
  /** Pays an intent with what was typed; a wallet may leave for a page of its own and come back to `returnUrl`. */
  readonly pay: (clientSecret: string, billing: BillingDetails, returnUrl: string) => Promise<Confirmation>;
  readonly setAmount: (amount: number) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** What the shop asks itself and the payment form therefore doesn't. */
const NOT_ASKED = { name: 'never', email: 'never', phone: 'never', address: 'never' } as const;

/**
 * Puts the form into `place`. It stands before there is a payment; one is opened when the button is pressed.
 * @param gone says that the form isn't wanted any more before it stands
 * @throws when it can't be loaded, or isn't wanted any more
 */
export async function openPaymentForm(
  place: HTMLElement,
  terms: PaymentTerms,
  locale: StripeElementLocale,
  gone: AbortSignal,
): Promise<PaymentForm> {
  const stripe = await stripeOf(terms, locale);
  gone.throwIfAborted();
  const elements = stripe.elements({
    mode: 'payment',
    amount: terms.amount,
    currency: terms.currency,
    captureMethod: 'automatic',
    allowedPaymentMethodTypes: [...terms.methods],
    locale,
    appearance: lookOf(place),
  });
  const element = elements.create('payment', {
    paymentMethodOrder: [...terms.methods],
    layout: 'accordion',
    fields: { billingDetails: NOT_ASKED },
    wallets: { applePay: 'never', googlePay: 'never', link: 'never' },
  });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => elements.update({ appearance: lookOf(place) });
  const form: PaymentForm = {
    check: async () => {
      const { error } = await elements.submit();
      return error ? reasonOf(error) : null;
    },
    pay: (clientSecret, billing, returnUrl) => pay(stripe, elements, clientSecret, billing, returnUrl),
    setAmount: (amount) => elements.update({ amount }),
    focus: () => element.focus(),
    remove: () => {
      scheme.removeEventListener('change', repaint);
      element.destroy();
    },
  };
  await mounted(element, place, gone);
  scheme.addEventListener('change', repaint);
  return form;
}

async function pay(
  stripe: Stripe,
  elements: StripeElements,
  clientSecret: string,
  billing: BillingDetails,
  returnUrl: string,
): Promise<Confirmation> {
  const result = await stripe.confirmPayment({
    elements,
    clientSecret,
    confirmParams: { return_url: returnUrl, payment_method_data: { billing_details: billing } },
    redirect: 'if_required',
  });
  return readConfirmation(result);
}
