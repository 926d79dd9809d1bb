import { localeOf, translator } from '../../messages/messages';
import type { Appearance, FormOptions, PaymentError } from '../protocol';
import { PaymentElement } from './payment-element';

export interface ElementsOptions {
  clientSecret?: string;
  locale?: string;
  appearance?: Appearance;
  mode?: 'payment' | 'setup';
  amount?: number;
  currency?: string;
  captureMethod?: 'automatic' | 'automatic_async' | 'manual';
  allowedPaymentMethodTypes?: string[];
}

/** What the forms of one page share. */
export class Elements {
  private element: PaymentElement | undefined;
  private isSubmitted = false;

  constructor(
    private readonly key: string,
    private options: ElementsOptions,
  ) {
    refuseOldOptions(options);
  }

  get clientSecret(): string | undefined {
    return this.options.clientSecret;
  }

  get locale(): string {
    const { locale } = this.options;
    return localeOf(locale === undefined || locale === 'auto' ? navigator.language : locale);
  }

  create(type: string, options: { paymentMethodOrder?: string[] } = {}): PaymentElement {
    if (type !== 'payment')
      throw new Error(`The Stripe emulator shows the payment form only, not "${type}".`);
    const form = (): FormOptions => ({
      key: this.key,
      locale: this.locale,
      clientSecret: this.options.clientSecret,
      amount: this.options.amount,
      currency: this.options.currency,
      methodTypes: this.options.allowedPaymentMethodTypes,
      methodOrder: options.paymentMethodOrder,
      manualCapture: this.options.captureMethod === 'manual',
      appearance: this.options.appearance,
    });
    this.element = new PaymentElement(form, () => translator(localeOf(this.locale))('method'));
    return this.element;
  }

  getElement(type: string): PaymentElement | null {
    return type === 'payment' ? (this.element ?? null) : null;
  }

  update(options: ElementsOptions): void {
    refuseOldOptions(options);
    this.options = { ...this.options, ...options };
    this.element?.refresh();
  }

  /** Checks what was typed and shows what is wrong. */
  async submit(): Promise<{ error?: PaymentError; selectedPaymentMethod?: string }> {
    const result = await this.form().mounted().call('submit');
    this.isSubmitted = !('error' in result);
    return result;
  }

  /** Reads the intent anew, after its amount changed. */
  fetchUpdates(): Promise<object> {
    this.element?.refresh();
    return Promise.resolve({});
  }

  /** The form. @throws Error when none was made */
  form(): PaymentElement {
    if (!this.element) throw new Error('There is no payment form.');
    return this.element;
  }

  /** An intent made only now must have been checked first, as Stripe demands. */
  checkSubmitted(): void {
    if (this.options.clientSecret === undefined && !this.isSubmitted) {
      throw new Error('elements.submit() must be called before stripe.confirmPayment().');
    }
  }
}

/** Source: docs.stripe.com/changelog/endive, 2026-09-30: Stripe.js throws here too. */
function refuseOldOptions(options: object): void {
  if ('paymentMethodTypes' in options || 'payment_method_types' in options) {
    throw new Error('paymentMethodTypes is no option any more; use allowedPaymentMethodTypes.');
  }
}
