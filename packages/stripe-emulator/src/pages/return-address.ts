import type { HostedVisit } from './hosted-visit';

/** Where a shopper goes back to, with what Stripe appends; null when the shop named no address. */
export function backAddress({ id, clientSecret, outcome, returnUrl }: HostedVisit): string | null {
  if (returnUrl === null || !/^https?:/.test(returnUrl)) return null;
  const kind = id.startsWith('seti_') ? 'setup_intent' : 'payment_intent';
  const url = new URL(returnUrl);
  url.searchParams.set(kind, id);
  url.searchParams.set(`${kind}_client_secret`, clientSecret);
  url.searchParams.set('redirect_status', outcome === 'done' ? 'succeeded' : 'failed');
  return url.href;
}
