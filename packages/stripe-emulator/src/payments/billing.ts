import type Stripe from 'stripe';
import type * as z from 'zod/mini';
import type { AddressInput, billingDetails, shipping } from './shapes';

export function addressOf(input: AddressInput | undefined): Stripe.Address {
  return {
    city: input?.city ?? null,
    country: input?.country ?? null,
    line1: input?.line1 ?? null,
    line2: input?.line2 ?? null,
    postal_code: input?.postal_code ?? null,
    state: input?.state ?? null,
  };
}

export function billingOf(
  input: z.infer<typeof billingDetails> | undefined,
): Stripe.PaymentMethod.BillingDetails {
  return {
    address: addressOf(input?.address),
    email: input?.email ?? null,
    name: input?.name ?? null,
    phone: input?.phone ?? null,
  };
}

export function shippingOf(
  input: z.infer<typeof shipping> | undefined,
): Stripe.PaymentIntent.Shipping | null {
  if (!input) return null;
  return {
    address: addressOf(input.address),
    name: input.name,
    phone: input.phone ?? null,
    carrier: input.carrier ?? null,
    tracking_number: input.tracking_number ?? null,
  };
}
