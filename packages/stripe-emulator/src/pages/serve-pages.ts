import type { IncomingHttpHeaders } from 'node:http';
import { negotiateLocale } from '@caravanserai/locales/negotiate';
import type { Answer } from '../http/answer';
import type { Hosts } from '../hosts';
import { localeOf } from '../messages/messages';
import { decideSetup } from '../payments/setup-intents';
import { decide, type Decision } from '../payments/shopper-decision';
import type { World } from '../world';
import { elementPage } from './element-page';
import { hostedPageOf, notFoundPage } from './hosted-page';
import { findHosted, visitOf, type Intent } from './hosted-visit';
import { backAddress } from './return-address';

export interface PageRequest {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers what browsers open: the form's frame and the pages of banks and wallets. Undefined: not a page. */
export function servePage(world: World, hosts: Hosts, request: PageRequest): Answer | undefined {
  const query = new URLSearchParams(request.query);
  const language = request.headers['accept-language'];
  if (request.method === 'GET' && request.path === '/elements') return elementPage(query, hosts);
  const id = /^\/hosted\/(\w+)$/.exec(request.path)?.[1];
  if (id === undefined) return undefined;
  const asked = request.method === 'POST' ? new URLSearchParams(request.body) : query;
  const intent = findHosted(world, id, asked.get('client_secret'));
  if (!intent) return notFoundPage(localeOf(asked.get('lang'), negotiateLocale(language)), hosts);
  if (request.method !== 'POST') return hostedPageOf(visitOf(world, intent, asked, language, hosts), hosts);

  const decision = asked.get('decision');
  const after = isDecision(decision) ? decideIntent(world, intent, decision) : intent;
  const visit = visitOf(world, after, asked, language, hosts);
  const back = visit.host === null ? backAddress(visit) : null;
  // A redirect also keeps a reload from sending the decision again.
  const location = back ?? `${visit.address}&lang=${visit.locale}`;
  return { status: 303, headers: { location }, body: '' };
}

function decideIntent(world: World, intent: Intent, decision: Decision): Intent {
  return world.store.transaction(() =>
    intent.object === 'payment_intent'
      ? decide(world, intent, decision)
      : decideSetup(world, intent, decision),
  );
}

export function isDecision(value: unknown): value is Decision {
  return value === 'complete' || value === 'fail' || value === 'cancel';
}
