import path from 'node:path';
import { withClient } from '../../lib/postgres/client.mjs';
import { freePort } from '../../lib/ports.mjs';
import { backendServer } from '../../lib/servers.mjs';

/**
 * A running backend and the headers that its public reads want.
 * @typedef {object} Backend
 * @property {string} url
 * @property {string} databaseUrl
 * @property {Record<string, string>} headers
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a backend on a database. The forward secret makes us the storefront, whom no rate limit counts.
 * @param {import('./bench-database.mjs').Bench} bench @param {string} databaseUrl
 * @param {import('../../lib/lifecycle.mjs').Lifecycle} lifecycle @param {{ cache: boolean }} options
 * @returns {Promise<Backend>}
 */
export async function startBackend(bench, databaseUrl, lifecycle, { cache }) {
  const port = await freePort();
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...bench.environment(databaseUrl, port),
    CATALOGUE_CACHE: cache ? 'on' : 'off',
    LOG_LEVEL: 'error',
  };
  const server = backendServer({
    mode: bench.mode,
    logDir: path.join(bench.logDir, String(port)),
    env,
    port,
    onService: () => {},
  });
  lifecycle.onClose(server.stop);
  server.start();
  await server.ready();
  const key = await publishableKey(databaseUrl);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    headers: { 'x-publishable-api-key': key, 'x-forward-secret': String(env.FORWARD_SECRET) },
    stop: server.stop,
  };
}

/** @param {string} databaseUrl */
export function publishableKey(databaseUrl) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(`select token from api_key where type = 'publishable' limit 1`);
    return String(rows[0].token);
  });
}

/**
 * @param {Backend} backend @param {string} path
 * @returns {Promise<{ status: number, headers: Headers, text: string }>}
 */
export async function ask(backend, path) {
  const response = await fetch(`${backend.url}${path}`, {
    headers: { ...backend.headers, 'accept-encoding': 'identity' },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/**
 * Bytes of a body as it travels to a client that accepts the encoding.
 * @param {Backend} backend @param {string} path @param {string} encoding
 */
export async function sentBytes(backend, path, encoding) {
  const response = await fetch(`${backend.url}${path}`, {
    headers: { ...backend.headers, 'accept-encoding': encoding },
  });
  const body = await response.arrayBuffer();
  return Number(response.headers.get('content-length') ?? body.byteLength);
}
