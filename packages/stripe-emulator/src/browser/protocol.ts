/** Marks messages between the shop's page and the emulator's frames. */
export const SOURCE = 'caravanserai-stripe-emulator';

/** What went wrong, in the form of Stripe's browser script. */
export interface PaymentError {
  type: string;
  code?: string;
  decline_code?: string;
  message: string;
  param?: string;
  payment_intent?: Intent;
  setup_intent?: Intent;
}

export interface NextAction {
  type: string;
  redirect_to_url?: { url: string };
  alipay_handle_redirect?: { url: string };
  wechat_pay_display_qr_code?: { hosted_instructions_url: string };
  use_stripe_sdk?: { stripe_js: string };
}

/** What a browser sees of a payment or setup intent. */
export interface Intent {
  id: string;
  object: 'payment_intent' | 'setup_intent';
  client_secret: string;
  status: string;
  amount?: number;
  currency?: string;
  next_action: NextAction | null;
  payment_method_types: string[];
  last_payment_error?: PaymentError | null;
  last_setup_error?: PaymentError | null;
}

export type IntentResult =
  { intent: Intent; error?: undefined } | { error: PaymentError; intent?: undefined };

export interface Appearance {
  theme?: string;
  variables?: Record<string, string>;
}

/** What the shop wants the form to show. */
export interface FormOptions {
  key: string;
  locale: string;
  clientSecret?: string | undefined;
  amount?: number | undefined;
  currency?: string | undefined;
  methodTypes?: string[] | undefined;
  methodOrder?: string[] | undefined;
  manualCapture?: boolean | undefined;
  appearance?: Appearance | undefined;
}

export interface ConfirmOptions {
  key: string;
  locale: string;
  clientSecret: string;
  returnUrl?: string | undefined;
  /** Sent as given: `payment_method_data[billing_details]`, `shipping` and so on. */
  params: Record<string, unknown>;
}

/** The state of the form, as the `change` event tells it. */
export interface FormState {
  elementType: 'payment';
  complete: boolean;
  empty: boolean;
  collapsed: boolean;
  value: { type: string };
}

/** Calls from the page to a frame. */
export interface FrameCalls {
  setUp: (options: FormOptions) => Promise<null>;
  submit: () => Promise<{ error: PaymentError } | { selectedPaymentMethod: string }>;
  /** Pays with what the form holds. */
  confirm: (options: ConfirmOptions) => Promise<IntentResult>;
  /** Pays with a method that is known already. */
  confirmWith: (options: ConfirmOptions) => Promise<IntentResult>;
  createMethod: (options: ConfirmOptions) => Promise<{ paymentMethod: unknown } | { error: PaymentError }>;
  retrieve: (options: { key: string; locale: string; clientSecret: string }) => Promise<IntentResult>;
  /** Gives up what the shopper was asked to do. */
  cancelAction: (options: { clientSecret: string; id: string }) => Promise<null>;
  focus: () => Promise<null>;
  clear: () => Promise<null>;
}

/** What frames tell the page unasked. */
export interface FrameEvents {
  /** The frame listens. */
  listening: null;
  ready: null;
  change: FormState;
  height: number;
  loaderror: { error: PaymentError };
  focus: null;
  blur: null;
  escape: null;
  /** A bank's or wallet's page in a dialog is done. */
  finished: string;
}
