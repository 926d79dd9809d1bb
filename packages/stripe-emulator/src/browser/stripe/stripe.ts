import { localeOf, translator } from '../../messages/messages';
import type { Intent, IntentResult, PaymentError } from '../protocol';
import { Elements, type ElementsOptions } from './elements';
import { createFrame, type Frame } from './frame';
import { handleAction, leave } from './next-action';

interface ConfirmParams {
  return_url?: string;
  [name: string]: unknown;
}

export interface ConfirmPayment {
  elements?: Elements;
  clientSecret?: string;
  confirmParams?: ConfirmParams;
  redirect?: 'always' | 'if_required';
}

export type PaymentResult =
  { paymentIntent: Intent; error?: undefined } | { error: PaymentError; paymentIntent?: undefined };

/** What `Stripe('pk_test_…')` answers: the part of Stripe's browser script that a shop with one form uses. */
export class StripeEmulator {
  private hidden: Frame | undefined;

  constructor(
    private readonly key: string,
    private readonly options: { locale?: string } = {},
  ) {
    if (/^pk_live/.test(key)) throw new Error('The Stripe emulator refuses live keys.');
  }

  elements(options: ElementsOptions = {}): Elements {
    return new Elements(this.key, { locale: this.options.locale ?? 'auto', ...options });
  }

  async confirmPayment({
    elements,
    clientSecret,
    confirmParams = {},
    redirect = 'always',
  }: ConfirmPayment): Promise<PaymentResult> {
    const secret = clientSecret ?? elements?.clientSecret;
    if (secret === undefined) throw new Error('confirmPayment() needs a clientSecret.');
    const { return_url: returnUrl, ...params } = confirmParams;
    if (redirect === 'always' && returnUrl === undefined) {
      throw new Error('confirmPayment() needs confirmParams.return_url, or redirect: "if_required".');
    }
    elements?.checkSubmitted();
    const locale = elements?.locale ?? this.locale();
    const options = { key: this.key, locale, clientSecret: secret, returnUrl, params };
    const result = elements
      ? await elements.form().mounted().call('confirm', options)
      : await this.controller().call('confirmWith', options);
    const done = await this.finish(result, locale);
    if (done.error || redirect !== 'always' || returnUrl === undefined) return done;
    return leave(withResult(returnUrl, done.paymentIntent));
  }

  async retrievePaymentIntent(clientSecret: string): Promise<PaymentResult> {
    return shown(await this.retrieve(clientSecret, this.locale()));
  }

  async handleNextAction({ clientSecret }: { clientSecret: string }): Promise<PaymentResult> {
    const locale = this.locale();
    return this.finish(await this.retrieve(clientSecret, locale), locale);
  }

  /** Pays with a method that is known already. */
  async confirmCardPayment(
    clientSecret: string,
    { payment_method, return_url: returnUrl }: { payment_method?: string; return_url?: string } = {},
  ): Promise<PaymentResult> {
    const locale = this.locale();
    const params = payment_method === undefined ? {} : { payment_method };
    const options = { key: this.key, locale, clientSecret, returnUrl, params };
    return this.finish(await this.controller().call('confirmWith', options), locale);
  }

  createPaymentMethod({
    elements,
    params = {},
  }: {
    elements: Elements;
    params?: Record<string, unknown>;
  }): Promise<unknown> {
    const options = { key: this.key, locale: elements.locale, clientSecret: '', params };
    return elements.form().mounted().call('createMethod', options);
  }

  createToken(): Promise<never> {
    return Promise.reject(new Error('The Stripe emulator makes no tokens.'));
  }

  /** Called by Stripe's React package. */
  registerAppInfo(): void {}
  _registerWrapper(): void {}

  private async finish(result: IntentResult, locale: string): Promise<PaymentResult> {
    if (result.error || result.intent.status !== 'requires_action') return shown(result);
    await handleAction(result.intent, locale, this.controller());
    const after = await this.retrieve(result.intent.client_secret, locale);
    const error = after.intent?.last_payment_error;
    if (after.intent?.status !== 'requires_payment_method' || !error) return shown(after);
    return { error: { ...error, payment_intent: after.intent } };
  }

  private retrieve(clientSecret: string, locale: string): Promise<IntentResult> {
    return this.controller().call('retrieve', { key: this.key, locale, clientSecret });
  }

  /** A hidden frame that speaks with the emulator, so that the shop's page needs no leave to. */
  private controller(): Frame {
    if (this.hidden) return this.hidden;
    const frame = createFrame(this.locale(), translator(localeOf(this.locale()))('method'));
    frame.element.hidden = true;
    frame.element.tabIndex = -1;
    frame.element.setAttribute('aria-hidden', 'true');
    document.body.append(frame.element);
    return (this.hidden = frame);
  }

  private locale(): string {
    const { locale } = this.options;
    return localeOf(locale === undefined || locale === 'auto' ? navigator.language : locale);
  }
}

function shown(result: IntentResult): PaymentResult {
  return result.error ? { error: result.error } : { paymentIntent: result.intent };
}

function withResult(returnUrl: string, intent: Intent): string {
  const url = new URL(returnUrl, location.href);
  url.searchParams.set('payment_intent', intent.id);
  url.searchParams.set('payment_intent_client_secret', intent.client_secret);
  url.searchParams.set('redirect_status', 'succeeded');
  return url.href;
}
