import { METHODS, takesCurrency, type MethodType } from '../../payments/methods';
import type { FormOptions, PaymentError } from '../protocol';
import { retrieveIntent } from './api';

/** What the form offers: ways to pay in their order, and the amount in Stripe's units. */
export interface Offer {
  methods: MethodType[];
  amount: number | undefined;
  currency: string | undefined;
}

/** Reads the intent, or takes the amount that the page gives before there is one. */
export async function offerOf(options: FormOptions): Promise<Offer | { error: PaymentError }> {
  const { key, locale, clientSecret, currency, amount } = options;
  if (clientSecret === undefined) {
    return { methods: ordered(named(options), options.methodOrder), amount, currency };
  }
  const { intent, error } = await retrieveIntent({ key, locale, clientSecret });
  if (error) return { error };
  const methods = METHODS.map(({ type }) => type).filter((type) =>
    intent.payment_method_types.includes(type),
  );
  const inOrder = ordered(methods, intent.payment_method_types);
  return { methods: ordered(inOrder, options.methodOrder), amount: intent.amount, currency: intent.currency };
}

function named({ methodTypes, currency, manualCapture }: FormOptions): MethodType[] {
  return METHODS.filter(
    (method) =>
      (methodTypes === undefined || methodTypes.includes(method.type)) &&
      (currency === undefined || takesCurrency(method, currency.toLowerCase())) &&
      (method.holds || !manualCapture),
  ).map(({ type }) => type);
}

/** Those named first in their order, then the rest. */
function ordered(methods: readonly MethodType[], order: readonly string[] | undefined): MethodType[] {
  const first = (order ?? []).filter((type): type is MethodType => methods.includes(type as MethodType));
  return [...first, ...methods.filter((type) => !first.includes(type))];
}
