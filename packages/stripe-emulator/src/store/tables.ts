import type Stripe from 'stripe';
import type { FaultRule } from '../control/fault-rules';
import type { Delivery } from '../webhooks/delivery';
import type { WebhookEndpoint } from '../webhooks/endpoint';
import type { WebhookRule } from '../webhooks/rule';

/** What a payment method will do when it is used; kept apart from what the API shows. */
export interface Instrument {
  /** Id of the payment method. */
  id: string;
  /** Token of the test card, such as `pm_card_visa`; null for other methods. */
  card: string | null;
  /** The intent that used it without a customer; it can't be used again. */
  usedBy: string | null;
  /** Set up for later by the card's holder, so that it need not authenticate again. */
  setUp: boolean;
}

/** How the shopper's last attempt at an intent goes on. */
export interface Attempt {
  /** Id of the payment or setup intent. */
  id: string;
  returnUrl: string | null;
  /** Language of the pages the shopper is sent to. */
  locale: string | null;
  /** Confirmed by the browser's script, which shows the page in a dialog. */
  inBrowser: boolean;
}

/** The kept answer to an idempotency key. */
export interface Reply {
  /** The key. */
  id: string;
  endpoint: string;
  /** Hash of the parameters. */
  fingerprint: string;
  requestId: string;
  status: number;
  body: string;
  created: number;
}

export type StoredEvent = Omit<Stripe.EventBase, 'data'> & {
  type: string;
  data: { object: object; previous_attributes?: object };
};

export type StoredCustomer = Stripe.Customer | Stripe.DeletedCustomer;

export interface Tables {
  payment_intents: Stripe.PaymentIntent;
  payment_methods: Stripe.PaymentMethod;
  charges: Stripe.Charge;
  refunds: Stripe.Refund;
  customers: StoredCustomer;
  setup_intents: Stripe.SetupIntent;
  balance_transactions: Stripe.BalanceTransaction;
  events: StoredEvent;
  instruments: Instrument;
  attempts: Attempt;
  replies: Reply;
  /** Still to be sent, or held back. */
  deliveries: Delivery;
  /** Done with. */
  past_deliveries: Delivery;
  endpoints: WebhookEndpoint;
  webhook_rules: WebhookRule;
  fault_rules: FaultRule;
  clock: { id: 'clock'; offsetMs: number };
}

export type TableName = keyof Tables;

export const TABLE_NAMES = [
  'payment_intents',
  'payment_methods',
  'charges',
  'refunds',
  'customers',
  'setup_intents',
  'balance_transactions',
  'events',
  'instruments',
  'attempts',
  'replies',
  'deliveries',
  'past_deliveries',
  'endpoints',
  'webhook_rules',
  'fault_rules',
  'clock',
] as const satisfies readonly TableName[];
