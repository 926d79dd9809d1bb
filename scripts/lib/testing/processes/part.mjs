import path from 'node:path';
import { signalGroup } from '../../children.mjs';
import { run } from '../../run.mjs';
import { startService } from '../../service.mjs';
import { answers, waitUntilReady } from '../../wait.mjs';
import { createClient } from './client.mjs';

/**
 * One running process of docker-compose.yml.
 * @typedef {object} Part
 * @property {string} url
 * @property {import('../../service.mjs').Service} service the one that runs now
 * @property {() => Promise<void>} kill ends it as a power cut does
 * @property {(page: string) => Promise<void>} revive starts it again and waits as `ready` does
 * @property {string} log
 * @property {(page: string) => Promise<void>} ready fulfilled when it answers a page with success
 * @property {() => Promise<void>} checkHealth runs the health check of docker-compose.yml
 * @property {import('./client.mjs').Client} store calls as the storefront does
 * @property {import('./client.mjs').Client} admin calls as the signed-in admin
 */

/**
 * Starts a service of docker-compose.yml.
 * @param {import('./ground.mjs').Ground} ground @param {import('./ground.mjs').PartName} name
 * @param {{ asShop: Record<string, string>, asAdmin: Record<string, string>,
 *   lifecycle: import('../../lifecycle.mjs').Lifecycle }} options headers by caller; lifecycle stops it
 * @returns {Part}
 */
export function startPart(ground, name, { asShop, asAdmin, lifecycle }) {
  const url = ground.address(name);
  const log = path.join(ground.logDir, `${name}.log`);
  const { command, healthcheck, env } = ground.service(name, name);
  const begin = () => {
    const begun = startService(name, command, { log, env });
    lifecycle.onClose(begun.stop);
    return begun;
  };
  let service = begin();
  /** @param {string} page */
  const ready = (page) => waitUntilReady(service, answers(`${url}${page}`), { log, seconds: 120 });
  return {
    url,
    get service() {
      return service;
    },
    log,
    ready,
    kill: async () => {
      signalGroup(service.pid, 'SIGKILL');
      await service.ended;
    },
    revive: async (page) => {
      service = begin();
      await ready(page);
    },
    checkHealth: async () => {
      if (healthcheck === null) throw new Error(`${name} has no health check`);
      const what = `The health check of ${name}`;
      await run(healthcheck, { what, advice: `Read ${log}.`, log: `${log}.health`, env });
    },
    store: createClient(url, asShop),
    admin: createClient(url, asAdmin),
  };
}
