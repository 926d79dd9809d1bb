import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { step } from '../../report.mjs';
import { startService } from '../../service.mjs';
import { waitUntilReady } from '../../wait.mjs';
import { aptInstall } from '../apt.mjs';

const PROGRAM = 'redis-server';

const hasRedis = () => spawnSync(PROGRAM, ['--version']).status === 0;

/**
 * Looks for Redis, and installs Debian's where that is possible.
 * @param {NodeJS.ProcessEnv} env @param {string} logDir
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureRedis(env, logDir) {
  if (hasRedis()) return true;
  return step('Installing Redis for the tests of several processes', async () => {
    await aptInstall([PROGRAM], env, logDir);
    return hasRedis();
  });
}

/**
 * Starts Redis by the command of docker-compose.yml, with files that are deleted when it stops.
 * @param {import('../../commands.mjs').Command} command
 * @param {{ port: number, folder: string, logDir: string, lifecycle: import('../../lifecycle.mjs').Lifecycle }} options
 */
export async function startRedis(command, { port, folder, logDir, lifecycle }) {
  mkdirSync(folder, { recursive: true });
  lifecycle.onClose(() => rmSync(folder, { recursive: true, force: true }));
  const here = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const log = path.join(logDir, 'redis.log');
  const service = startService(
    'Redis',
    { ...command, argv: [...command.argv, ...here] },
    { log, env: process.env },
  );
  lifecycle.onClose(service.stop);
  await waitUntilReady(service, () => ping(port), { log, seconds: 20 });
  return service;
}

/** @param {number} port @returns {Promise<string | null>} null when it answers, otherwise why not */
function ping(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
    socket.once('error', (error) => resolve(error.message));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG') ? null : data.toString());
    });
  });
}
