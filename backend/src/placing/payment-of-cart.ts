import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { chargeAmount } from './charge-amount';

export interface OpenSession {
  id: string;
  provider_id: string;
  intent_id: string | undefined;
}

/** What paying a cart is about. */
export interface CartPayment {
  completed: boolean;
  locale: string | null;
  /** ISO 4217, upper case. */
  currency: string;
  /** The cart's total, in the smallest unit as Stripe counts it. */
  amount: number;
  collection_id: string | undefined;
  sessions: OpenSession[];
}

interface Raw {
  completed_at: unknown;
  locale: string | null;
  currency_code: string;
  raw_total?: { value: unknown };
  total: number;
  payment_collection?: {
    id: string;
    payment_sessions?: { id: string; provider_id: string; status: string; data?: { id?: unknown } | null }[];
  } | null;
}

/** Undefined for no such cart. */
export async function paymentOfCart(
  container: MedusaContainer,
  cartId: string,
): Promise<CartPayment | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cart',
    fields: [
      ...['id', 'locale', 'currency_code', 'completed_at', 'total', 'raw_total'],
      ...['payment_collection.id', 'payment_collection.payment_sessions.*'],
    ],
    filters: { id: cartId },
  });
  const cart = data[0] as unknown as Raw | undefined;
  if (!cart) return undefined;
  return {
    completed: Boolean(cart.completed_at),
    locale: cart.locale,
    currency: cart.currency_code.toUpperCase(),
    amount: chargeAmount(String(cart.raw_total?.value ?? cart.total), cart.currency_code),
    collection_id: cart.payment_collection?.id,
    sessions: (cart.payment_collection?.payment_sessions ?? []).flatMap(
      ({ id, provider_id, status, data: own }) =>
        status === 'canceled'
          ? []
          : [{ id, provider_id, intent_id: typeof own?.id === 'string' ? own.id : undefined }],
    ),
  };
}
