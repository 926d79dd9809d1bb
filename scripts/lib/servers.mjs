import path from 'node:path';
import { COMMANDS } from './commands.mjs';
import { startService } from './service.mjs';
import { answers, waitUntilReady } from './wait.mjs';

/**
 * A server of ours that can be started, awaited, restarted and stopped.
 * @typedef {object} Server
 * @property {() => import('./service.mjs').Service} start
 * @property {() => Promise<void>} ready fulfilled when it answers
 * @property {() => Promise<void>} restart
 * @property {() => Promise<void>} stop
 * @property {() => Promise<import('./failure.mjs').Failure>} died fulfilled when it ends although nobody stopped it
 */

/**
 * @typedef {object} ServerOptions
 * @property {'production' | 'development'} mode
 * @property {string} logDir
 * @property {NodeJS.ProcessEnv} env
 * @property {number} port
 * @property {(service: import('./service.mjs').Service) => void} onService
 */

/**
 * @param {string} name
 * @param {import('./commands.mjs').Command} command
 * @param {{ log: string, env: NodeJS.ProcessEnv, url: string, onService: ServerOptions['onService'] }} options
 *   url: answers with success once the server is ready
 * @returns {Server}
 */
function server(name, command, { log, env, url, onService }) {
  /** @type {import('./service.mjs').Service | null} */
  let service = null;
  const current = () => service ?? start();
  const start = () => {
    service = startService(name, command, { log, env });
    onService(service);
    return service;
  };
  const ready = () => waitUntilReady(current(), answers(url), { log, seconds: 120 });
  const stop = async () => service?.stop();
  const restart = async () => {
    await stop();
    start();
    await ready();
  };
  return { start, ready, restart, stop, died: () => current().died };
}

/** @param {ServerOptions} options @returns {Server} */
export function backendServer({ mode, logDir, env, port, onService }) {
  return server('backend', mode === 'production' ? COMMANDS.backend : COMMANDS.backendSources, {
    log: path.join(logDir, 'backend.log'),
    env,
    url: `http://localhost:${port}/ready`,
    onService,
  });
}

/** @param {Omit<ServerOptions, 'mode'>} options @returns {Server} */
export function emulatorServer({ logDir, env, port, onService }) {
  return server('Stripe emulator', COMMANDS.emulator, {
    log: path.join(logDir, 'stripe-emulator.log'),
    env,
    url: `http://localhost:${port}/_emulator/ready`,
    onService,
  });
}

/** @param {ServerOptions} options @returns {Server} */
export function storefrontServer({ mode, logDir, env, port, onService }) {
  return server('storefront', mode === 'production' ? COMMANDS.storefront : COMMANDS.storefrontSources, {
    log: path.join(logDir, 'storefront.log'),
    env,
    url: `http://localhost:${port}/en`,
    onService,
  });
}
