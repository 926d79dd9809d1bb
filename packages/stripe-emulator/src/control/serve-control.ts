import { json, type Answer } from '../http/answer';
import { badRequest, StripeFault } from '../http/fault';
import { authenticate, type Keys } from '../http/keys';
import { findRoute } from '../http/route';
import type { ApiRequest } from '../api/serve-api';
import type { Sender } from '../webhooks/sender';
import type { World } from '../world';
import { CONTROL_ROUTES } from './routes';

/** Answers requests to `/_emulator`: JSON in and out, only with the secret key. */
export async function serveControl(
  world: World,
  sender: Sender,
  keys: Keys,
  request: ApiRequest,
): Promise<Answer> {
  if (request.method === 'GET' && request.path === '/_emulator/ready') return json(200, { ready: true });
  try {
    if (authenticate(request.headers, keys) !== 'secret') {
      throw new StripeFault(403, { type: 'invalid_request_error', message: 'Only with the secret key.' });
    }
    const found = findRoute(CONTROL_ROUTES, request.method, request.path);
    if (!found) throw new StripeFault(404, { type: 'invalid_request_error', message: 'Nothing here.' });
    const body = parse(request.body);
    const path = (name: string): string => found.values[name] ?? '';
    const work = (): object | Promise<object> => found.route.handle({ world, sender, body, path });
    return json(200, await world.store.transaction(work));
  } catch (fault) {
    if (!(fault instanceof StripeFault)) throw fault;
    return json(fault.status, { error: fault.body });
  }
}

function parse(body: string): unknown {
  if (body === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest('The body is not JSON.');
  }
}
