import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createApi, type ApiRequest } from './api/serve-api';
import { passTime } from './control/pass-time';
import { serveControl } from './control/serve-control';
import { hostsOf } from './hosts';
import { json, send, type Answer } from './http/answer';
import { StripeFault } from './http/fault';
import { isLiveKey, type Keys } from './http/keys';
import { readBody } from './http/read-body';
import { serveAsset } from './pages/assets';
import { servePage } from './pages/serve-pages';
import { createClock } from './store/clock';
import { newId } from './store/ids';
import { NO_JOURNAL, openJournal } from './store/journal';
import { Store } from './store/store';
import { createSender } from './webhooks/sender';
import type { World } from './world';

export interface EmulatorOptions {
  keys: Keys;
  /** Where events go from the start; more can be added by the control API. */
  webhooks?: readonly { url: string; secret: string }[];
  /** File that keeps the state over a restart; absent: nothing is kept. */
  journal?: string;
  /** Address under which browsers reach the emulator; absent: where it listens. */
  origin?: string;
  /** Origins beside this machine's whose pages may show the payment form. */
  hosts?: readonly string[];
  /** Seconds between the attempts to send a webhook. */
  retrySeconds?: readonly number[];
}

export interface Emulator {
  server: Server;
  /** Starts to listen and answers the address. Port 0 takes any free one. */
  listen(port: number, address?: string): Promise<string>;
  close(): Promise<void>;
}

const MINUTE = 60_000;

/**
 * Builds a Stripe emulator: API under `/v1`, payment form and pages, control under `/_emulator`.
 * @throws Error for live keys, which it must never hold
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  if (isLiveKey(options.keys.secret) || isLiveKey(options.keys.publishable)) {
    throw new Error('The Stripe emulator refuses live keys: it is for test payments.');
  }
  const store = new Store(options.journal === undefined ? NO_JOURNAL : openJournal(options.journal));
  let origin = options.origin ?? '';
  const sender = createSender(() => world, options.retrySeconds);
  const world: World = {
    store,
    clock: createClock(store),
    origin: () => origin,
    wake: () => sender.wake(),
  };
  addWebhooks(world, options.webhooks ?? []);
  const hosts = hostsOf(options.hosts ?? []);
  const api = createApi(world, options.keys);
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = await route(request).catch(failure);
    if (result === null) request.socket.destroy();
    else send(response, result);
  }

  async function route(request: IncomingMessage): Promise<Answer | null> {
    const [path = '/', query = ''] = (request.url ?? '/').split('?');
    const method = request.method ?? 'GET';
    const asked: ApiRequest = {
      method,
      path,
      query,
      headers: request.headers,
      body: await readBody(request),
    };
    if (path.startsWith('/v1/')) return api(asked);
    if (path.startsWith('/_emulator/')) return serveControl(world, sender, options.keys, asked);
    const found = servePage(world, hosts, asked) ?? (method === 'GET' ? await serveAsset(path) : undefined);
    return found ?? json(404, { error: { type: 'invalid_request_error', message: 'Nothing here.' } });
  }

  const minute = setInterval(() => passTime(world), MINUTE);
  minute.unref();
  return {
    server,
    async listen(port, address = '127.0.0.1') {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, address, resolve);
      });
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      if (!options.origin) origin = `http://localhost:${String(actual)}`;
      sender.wake();
      return origin;
    },
    async close() {
      clearInterval(minute);
      await sender.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.close();
    },
  };
}

function addWebhooks(world: World, webhooks: readonly { url: string; secret: string }[]): void {
  for (const { url, secret } of webhooks) {
    const known = world.store.all('endpoints').find((endpoint) => endpoint.url === url);
    world.store.put('endpoints', {
      id: known?.id ?? newId('we'),
      url,
      secret,
      events: known?.events ?? ['*'],
    });
  }
}

function failure(fault: unknown): Answer {
  if (fault instanceof StripeFault) return json(fault.status, { error: fault.body });
  const message = `The emulator failed: ${fault instanceof Error ? fault.message : String(fault)}`;
  return json(500, { error: { type: 'api_error', message } });
}
