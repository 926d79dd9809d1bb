import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { COMMANDS } from './commands.mjs';
import { ROOT } from './paths.mjs';
import { newEmulatorKeys, SECRETS } from './secrets.mjs';

const compose = parse(readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true });

describe('docker-compose.yml', () => {
  it.each([
    ['build', COMMANDS.build],
    ['migrate', COMMANDS.migrate],
    ['seed', COMMANDS.seed],
    ['backend-1', COMMANDS.backend],
    ['backend-2', COMMANDS.backend],
    ['worker', COMMANDS.backend],
    ['storefront', COMMANDS.storefront],
    ['stripe', COMMANDS.emulator],
  ])('runs for %s what the scripts run', (name, { argv, cwd }) => {
    const { command, working_dir: folder } = compose.services[name];
    expect(command).toEqual(argv);
    expect(folder).toBe(path.posix.join('/app', cwd));
  });

  it('has two servers that only serve, and one worker', () => {
    const mode = (/** @type {string} */ name) => compose.services[name].environment.WORKER_MODE;
    expect([mode('backend-1'), mode('backend-2'), mode('worker')]).toEqual(['server', 'server', 'worker']);
  });

  it('carries no secret and starts without none', () => {
    const backend = compose.services['backend-1'].environment;
    for (const name of [...SECRETS, ...Object.keys(newEmulatorKeys())])
      expect(backend[name]).toBe(`\${${name}:?set ${name}}`);
    expect(compose.services.storefront.environment.FORWARD_SECRET).toBe(
      '${FORWARD_SECRET:?set FORWARD_SECRET}',
    );
  });

  it('gives the storefront what browsers may know of Stripe, and no more', () => {
    const names = Object.keys(compose.services.storefront.environment).filter((name) => /^STRIPE/.test(name));
    expect(names).toEqual(['STRIPE_PUBLISHABLE_KEY', 'STRIPE_EMULATOR_URL']);
  });

  it('names every variable it needs in .env.example', () => {
    const text = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
    const needed = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
    for (const name of new Set(needed)) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});
