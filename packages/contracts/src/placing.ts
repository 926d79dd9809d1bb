import * as z from 'zod/mini';
import { currencyCode } from './common';
import { quoteChange } from './quote';

/** What happened to money that could not become an order. Nothing keeps it: what is not yet given back will be. */
export const moneyGivenBack = z.enum(['released', 'refunded', 'not_taken']);
export type MoneyGivenBack = z.infer<typeof moneyGivenBack>;

/** Of a quote, as the quote itself gave it. */
const version = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** `POST /store/carts/:id/payment`: the shopper agrees to a quote and wants to pay it. */
export const paymentRequest = z.strictObject({
  version,
  /** Charges that nobody can tell before delivery are taken on. */
  consent: z.optional(z.boolean()),
});
export type PaymentRequest = z.infer<typeof paymentRequest>;

/** How a cart would be paid now, what the payment form is opened with: `GET /store/carts/:id/payment`. */
export const paymentTerms = z.object({
  publishable_key: z.string(),
  /** In the smallest unit as Stripe counts it. */
  amount: z.int(),
  currency: currencyCode,
  /** Stripe's names, in the order in which they are offered. */
  methods: z.array(z.string()),
  /** `open`: still to be paid; `paid`: place it; `placed`: it is an order. */
  state: z.enum(['open', 'paid', 'placed']),
});
export type PaymentTerms = z.infer<typeof paymentTerms>;

/**
 * Answer of `POST /store/carts/:id/payment`. `paid`: another tab, or a payment before a reload, has paid this very
 * amount; place it without asking for money again. An earlier payment of another amount is given back and told so.
 */
export const paymentResponse = z.object({
  state: z.enum(['open', 'paid']),
  client_secret: z.string(),
  publishable_key: z.string(),
  /** In the smallest unit as Stripe counts it. */
  amount: z.int(),
  currency: currencyCode,
  methods: z.array(z.string()),
  /** What was given back of an earlier payment of this cart. */
  given_back: z.nullable(moneyGivenBack),
});
export type PaymentResponse = z.infer<typeof paymentResponse>;

/** `POST /store/carts/:id/place` */
export const placeRequest = z.strictObject({ version });
export type PlaceRequest = z.infer<typeof placeRequest>;

/** 200: the order stands, the same one however often and by whomever it is placed. */
export const placedResponse = z.object({
  state: z.literal('placed'),
  /** Of the order's page. */
  secret: z.string(),
  order_id: z.string(),
  display_id: z.int(),
});
export type PlacedResponse = z.infer<typeof placedResponse>;

/** 202: the payment or the order is under way; ask again. */
export const processingResponse = z.object({ state: z.literal('processing') });
export type ProcessingResponse = z.infer<typeof processingResponse>;

const told = { message: z.string() };

/** 402: no money came; `code` is Stripe's decline code, or `not_paid`, `requires_action`, `canceled`. */
export const paymentFailed = z.object({ type: z.literal('payment_failed'), code: z.string(), ...told });
export type PaymentFailed = z.infer<typeof paymentFailed>;

/** 409: prices, taxes or rules moved; what was paid of the old total goes back. */
export const quoteChanged = z.object({
  type: z.literal('quote_changed'),
  version: z.string(),
  changes: z.array(quoteChange),
  money: z.optional(moneyGivenBack),
  ...told,
});
export type QuoteChanged = z.infer<typeof quoteChanged>;

/** 409: someone was faster. */
export const soldOut = z.object({ type: z.literal('sold_out'), money: z.optional(moneyGivenBack), ...told });
export type SoldOut = z.infer<typeof soldOut>;

/** 400: something is missing or not allowed; `missing` names it where it can be given. */
export const notReady = z.object({
  type: z.literal('invalid_data'),
  missing: z.optional(z.array(z.string())),
  money: z.optional(moneyGivenBack),
  ...told,
});
export type NotReady = z.infer<typeof notReady>;
