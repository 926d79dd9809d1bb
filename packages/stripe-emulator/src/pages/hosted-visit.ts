import { negotiateLocale } from '@caravanserai/locales/negotiate';
import type { Locale } from '@caravanserai/locales/registry';
import type Stripe from 'stripe';
import { sameSecret } from '../http/same-secret';
import type { Hosts } from '../hosts';
import { localeOf } from '../messages/messages';
import { idOf } from '../payments/id-of';
import { hostedPage } from '../payments/next-action';
import type { World } from '../world';

/** What a shopper's visit to a hosted page is about. */
export interface HostedVisit {
  id: string;
  clientSecret: string;
  kind: 'alipay' | 'card' | 'wechat_pay';
  locale: Locale;
  /** In Stripe's units; null when a card is only kept. */
  amount: { value: number; currency: string } | null;
  /** Still to be decided. */
  waiting: boolean;
  outcome: 'closed' | 'done' | 'failed';
  returnUrl: string | null;
  /** The page in whose dialog this one is shown; null: it has a window of its own. */
  host: string | null;
  /** This page's own address, for its language links. */
  address: string;
  publicAddress: string;
}

export type Intent = Stripe.PaymentIntent | Stripe.SetupIntent;

/** Finds the intent of a visit; undefined when its secret doesn't fit. */
export function findHosted(world: World, id: string, secret: string | null): Intent | undefined {
  const intent = world.store.get('payment_intents', id) ?? world.store.get('setup_intents', id);
  return intent && sameSecret(intent.client_secret, secret ?? undefined) ? intent : undefined;
}

/** @param asked the query or form: `lang`, `host` */
export function visitOf(
  world: World,
  intent: Intent,
  asked: URLSearchParams,
  acceptLanguage: string | undefined,
  hosts: Hosts,
): HostedVisit {
  const attempt = world.store.get('attempts', intent.id);
  const asking = asked.get('host');
  const host = asking !== null && hosts.allows(asking) ? asking : null;
  const publicAddress = hostedPage(world, intent);
  const path = publicAddress.slice(world.origin().length);
  return {
    id: intent.id,
    clientSecret: intent.client_secret ?? '',
    kind: kindOf(world, intent),
    locale: localeOf(asked.get('lang') ?? attempt?.locale, negotiateLocale(acceptLanguage)),
    amount: intent.object === 'payment_intent' ? { value: intent.amount, currency: intent.currency } : null,
    waiting: intent.status === 'requires_action',
    outcome: outcomeOf(intent),
    returnUrl: attempt?.returnUrl ?? null,
    host,
    address: host === null ? path : `${path}&host=${encodeURIComponent(host)}`,
    publicAddress,
  };
}

function kindOf(world: World, intent: Intent): HostedVisit['kind'] {
  const type = world.store.get('payment_methods', idOf(intent.payment_method) ?? '')?.type;
  return type === 'alipay' || type === 'wechat_pay' ? type : 'card';
}

function outcomeOf(intent: Intent): HostedVisit['outcome'] {
  if (intent.status === 'succeeded' || intent.status === 'requires_capture') return 'done';
  const error = intent.object === 'payment_intent' ? intent.last_payment_error : intent.last_setup_error;
  return intent.status === 'requires_payment_method' && error ? 'failed' : 'closed';
}
