import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildAll, buildForDevelopment, buildPackages } from './build.mjs';
import { checkSettings } from './check-settings.mjs';
import { choosePorts } from './choose-ports.mjs';
import { describeDemo } from './demo.mjs';
import { install } from './install.mjs';
import { lockDataDir } from './lock.mjs';
import { requireNode } from './node-version.mjs';
import { dataDirOf, ROOT } from './paths.mjs';
import { duration, say } from './report.mjs';
import { ensureSecrets } from './secrets.mjs';
import { startStack } from './stack.mjs';
import { stripeSettings } from './stripe.mjs';

/**
 * Installs, builds and starts everything, and returns once the shop serves a page.
 * Whatever can be wrong with the machine is found before the long steps.
 * @param {{ env: NodeJS.ProcessEnv, mode: 'production' | 'development', lifecycle: import('./lifecycle.mjs').Lifecycle }} options
 */
export async function boot({ env, mode, lifecycle }) {
  const started = performance.now();
  requireNode(process.version);
  const dataDir = dataDirOf(env);
  mkdirSync(dataDir, { recursive: true });
  const lock = await lockDataDir(dataDir);
  lifecycle.onClose(lock.release);
  const ports = await choosePorts(env, dataDir);
  const work = { env, stateFile: path.join(ROOT, '.data/build.json'), logDir: path.join(dataDir, 'logs') };
  await install(work);
  await buildPackages(work);
  const { secrets, emulatorKeys } = ensureSecrets(env, dataDir);
  const stripe = stripeSettings(env, emulatorKeys, ports.emulator);
  await checkSettings({ env, mode, dataDir, ports, secrets, stripe });
  const stack = await startStack({
    env,
    dataDir,
    ports,
    mode,
    lifecycle,
    built: mode === 'production' ? buildAll(work) : buildForDevelopment(work),
    onService: lock.remember,
  });
  say(
    `${describeDemo(stack.demo)}\nReady after ${duration(performance.now() - started)}. Ctrl-C stops everything.`,
  );
  return stack;
}
