import type { IncomingHttpHeaders } from 'node:http';
import { takeFaultRule, type FaultRule } from '../control/fault-rules';
import { API_VERSION } from '../events/record-event';
import { json, type Answer } from '../http/answer';
import { expandPaths } from '../http/expand';
import { StripeFault } from '../http/fault';
import { parseForm, type Form } from '../http/form';
import { fingerprintOf, keptReply, keyInUse } from '../http/idempotency';
import { authenticate, type Keys } from '../http/keys';
import { findRoute, type Call, type Route } from '../http/route';
import { newId } from '../store/ids';
import type { World } from '../world';
import { API_ROUTES } from './routes';

export interface ApiRequest {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers requests to `/v1`; null stands for a connection that is to be cut. */
export type ServeApi = (request: ApiRequest) => Promise<Answer | null>;

export function createApi(world: World, keys: Keys): ServeApi {
  const inProgress = new Set<string>();
  return async (request) => {
    const requestId = newId('req', 14);
    const headers: Record<string, string> = { 'request-id': requestId, 'stripe-version': API_VERSION };
    const key = request.method === 'POST' ? idempotencyKey(request) : undefined;
    if (key !== undefined) headers['idempotency-key'] = key;
    const refuse = (fault: unknown): Answer => json(...refusal(fault, requestId), headers);

    let slot: string | undefined;
    try {
      const who = authenticate(request.headers, keys);
      const rule = takeFaultRule(world.store, request.method, request.path);
      if (key !== undefined) {
        if (inProgress.has(key)) throw keyInUse(key);
        inProgress.add((slot = key));
      }
      if (rule) await pause(rule.delayMs);
      if (rule?.kind === 'cut') return null;
      if (rule?.kind === 'refuse') throw injected(rule);
      const answer = world.store.transaction(() =>
        answerOnce(world, request, who === 'publishable', key, requestId, headers),
      );
      if (rule?.kind === 'cut_after') return null;
      if (rule?.kind === 'lose') throw injected(rule);
      return answer;
    } catch (fault) {
      return refuse(fault);
    } finally {
      if (slot !== undefined) inProgress.delete(slot);
    }
  };
}

/** Does what is asked, or answers again what was answered to the same key. */
function answerOnce(
  world: World,
  request: ApiRequest,
  publishable: boolean,
  key: string | undefined,
  requestId: string,
  headers: Record<string, string>,
): Answer {
  const endpoint = `${request.method} ${request.path}`;
  const fingerprint = fingerprintOf(request.body);
  const kept = key === undefined ? undefined : keptReply(world, key, endpoint, fingerprint);
  if (kept) {
    return {
      status: kept.status,
      headers: {
        'content-type': 'application/json',
        ...headers,
        'original-request': kept.requestId,
        'idempotent-replayed': 'true',
      },
      body: kept.body,
    };
  }
  const { answer, executed } = perform(world, request, publishable, requestId, headers);
  if (key !== undefined && executed) {
    const { status, body } = answer;
    const created = world.clock.seconds();
    world.store.put('replies', { id: key, endpoint, fingerprint, requestId, status, body, created });
  }
  return answer;
}

function perform(
  world: World,
  request: ApiRequest,
  publishable: boolean,
  requestId: string,
  headers: Record<string, string>,
): { answer: Answer; executed: boolean } {
  try {
    const params = parseForm(request.method === 'POST' ? request.body : request.query);
    const found = findRoute(API_ROUTES, request.method, request.path);
    if (!found) throw unknownUrl(request);
    checkPublishable(found.route, publishable);
    const call: Call = { world, params, publishable, path: (name) => found.values[name] ?? '' };
    const shown = expandPaths(world.store, found.route.handle(call), expandOf(params));
    return { answer: json(200, shown, headers), executed: true };
  } catch (fault) {
    const executed = fault instanceof StripeFault && fault.executed;
    return { answer: json(...refusal(fault, requestId), headers), executed };
  }
}

function expandOf({ expand }: Form): string[] {
  return Array.isArray(expand) ? expand.filter((path): path is string => typeof path === 'string') : [];
}

function checkPublishable(route: Route, publishable: boolean): void {
  if (!publishable || route.publishable) return;
  throw new StripeFault(403, {
    type: 'invalid_request_error',
    code: 'secret_key_required',
    message:
      'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.',
  });
}

function unknownUrl({ method, path }: ApiRequest): StripeFault {
  return new StripeFault(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}). The Stripe emulator serves what the shop calls.`,
  });
}

function refusal(fault: unknown, requestId: string): [status: number, body: object] {
  if (fault instanceof StripeFault) return [fault.status, { error: fault.body }];
  const message = `The emulator failed (${requestId}): ${fault instanceof Error ? fault.message : String(fault)}`;
  return [500, { error: { type: 'api_error', message } }];
}

function injected({ status }: FaultRule): StripeFault {
  const type = status === 429 ? 'rate_limit_error' : 'api_error';
  return new StripeFault(status, { type, message: 'A fault that a test asked for.' });
}

function idempotencyKey({ headers }: ApiRequest): string | undefined {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? key : undefined;
}

function pause(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
