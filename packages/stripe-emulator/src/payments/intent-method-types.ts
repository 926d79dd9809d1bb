import { badRequest } from '../http/fault';
import { METHODS, methodOf, takesCurrency, type MethodType } from './methods';
import type { MethodOptions } from './shapes';

type CaptureMethod = 'automatic' | 'automatic_async' | 'manual';

/** How one method's money is taken: its own option wins over the intent's. */
export function captureOf(
  type: string,
  intent: CaptureMethod,
  options: { card?: { capture_method?: string } | null } | null | undefined,
): CaptureMethod {
  return type === 'card' && options?.card?.capture_method === 'manual' ? 'manual' : intent;
}

/**
 * The ways to pay that an intent offers. Asked for by name they must fit currency and capture; found by Stripe
 * itself (automatic payment methods) those that don't fit are left out.
 */
export function methodTypesFor(
  asked: readonly MethodType[] | undefined,
  currency: string,
  capture: CaptureMethod,
  options: MethodOptions | undefined,
): MethodType[] {
  if (!asked) {
    return METHODS.filter(
      (method) =>
        takesCurrency(method, currency) &&
        (method.holds || captureOf(method.type, capture, options) !== 'manual'),
    ).map(({ type }) => type);
  }
  for (const type of asked) checkAsked(type, currency, captureOf(type, capture, options));
  return [...asked];
}

function checkAsked(type: MethodType, currency: string, capture: CaptureMethod): void {
  const method = methodOf(type);
  if (method && !takesCurrency(method, currency)) {
    throw badRequest(
      `The currency provided (${currency}) is invalid for one or more of the Payment Method types: ${type}.`,
      { param: 'payment_method_types' },
    );
  }
  if (method && !method.holds && capture === 'manual') {
    throw badRequest(`The payment method type ${type} does not support manual capture.`, {
      param: 'payment_method_types',
    });
  }
}
