import { existsSync } from 'node:fs';
import path from 'node:path';
import { installCommand } from './commands.mjs';
import { contentHash } from './hash.mjs';
import { readRecord } from './json-file.mjs';
import { whenChanged } from './once.mjs';
import { ROOT } from './paths.mjs';
import { step } from './report.mjs';
import { run } from './run.mjs';

const MANIFEST = /(^|\/)(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/;

/**
 * Installs the dependencies when what the manifests name has changed.
 * @param {{ env: NodeJS.ProcessEnv, stateFile: string, logDir: string }} options
 */
export async function install({ env, stateFile, logDir }) {
  const inputs = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'backend',
    'storefront',
    'packages',
  ];
  const hash = contentHash(ROOT, inputs, (file) => MANIFEST.test(file));
  const packageManager = String(readRecord(path.join(ROOT, 'package.json')).packageManager);
  const installed = existsSync(path.join(ROOT, 'node_modules/.modules.yaml'));
  await whenChanged(stateFile, 'install', `${process.version} ${hash}`, installed, () =>
    step('Installing the dependencies (some minutes the first time)', () =>
      run(installCommand(packageManager), {
        what: 'Installing the dependencies',
        advice: 'Check the connection to the npm registry and the free disk space, then start again.',
        log: path.join(logDir, 'install.log'),
        // Without a terminal pnpm may not ask; CI makes it decide.
        env: { ...env, CI: '1' },
      }),
    ),
  );
}
