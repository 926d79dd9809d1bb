import type Stripe from 'stripe';
import { badRequest } from '../http/fault';
import type { ConfirmInput } from './confirm-input';
import { methodOf } from './methods';

/** Refuses what a way to pay can't do, or what it lacks. */
export function checkMethodNeeds(
  type: string,
  capture: string,
  options: Stripe.PaymentIntent.PaymentMethodOptions,
  input: ConfirmInput,
  inBrowser: boolean,
): void {
  if (capture === 'manual' && methodOf(type)?.holds === false) {
    throw badRequest(`The payment method type ${type} does not support manual capture.`, {
      param: 'payment_method',
    });
  }
  if (type === 'wechat_pay' && !inBrowser && !options.wechat_pay?.client) {
    throw badRequest('Missing required param: payment_method_options[wechat_pay][client].', {
      code: 'parameter_missing',
      param: 'payment_method_options[wechat_pay][client]',
    });
  }
  if (type === 'alipay' && input.return_url === undefined) {
    throw badRequest('A return_url must be specified because this PaymentMethod redirects your customer.', {
      code: 'parameter_missing',
      param: 'return_url',
    });
  }
}

/** Methods that Stripe finds itself may redirect, so the request must say where to come back to. */
export function checkReturnUrl(intent: Stripe.PaymentIntent, input: ConfirmInput): void {
  const automatic = intent.automatic_payment_methods;
  if (!automatic?.enabled || automatic.allow_redirects === 'never') return;
  if (input.return_url !== undefined || input.off_session || input.use_stripe_sdk) return;
  throw badRequest(
    "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
  );
}

export function missingMethod(intent: Stripe.PaymentIntent): Error {
  return badRequest(
    `You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken. (${intent.id})`,
    { code: 'payment_intent_unexpected_state' },
  );
}

export function wrongType(method: Stripe.PaymentMethod, types: readonly string[]): Error {
  return badRequest(
    `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent. Please attach a PaymentMethod of one of the following types: ${types.join(', ')}.`,
    { code: 'payment_intent_incompatible_payment_method', param: 'payment_method' },
  );
}
