import { existsSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from './commands.mjs';
import { contentHash } from './hash.mjs';
import { ROOT } from './paths.mjs';
import { readDone, writeDone } from './postgres/setup-state.mjs';
import { step } from './report.mjs';
import { run } from './run.mjs';

const SCHEMA = /(^|\/)(migrations|migration-scripts|models|links|search)\//;

/** @param {string} file */
const isData = (file) => !/\.test\.\w+$|\.md$/.test(file);

function migrationFingerprint() {
  const schema = contentHash(ROOT, ['backend/src'], (file) => SCHEMA.test(file) && isData(file));
  return `${schema} ${contentHash(ROOT, ['backend/medusa-config.ts', 'pnpm-lock.yaml'])}`;
}

/** @param {NodeJS.ProcessEnv} env pictures are stored with the backend's address */
function seedFingerprint(env) {
  const inputs = [
    'backend/seed',
    'backend/src/scripts',
    'backend/src/seed',
    'packages/art/src',
    'packages/locales/src',
  ];
  return `${contentHash(ROOT, inputs, isData)} ${migrationFingerprint()} ${env.BACKEND_URL}`;
}

/**
 * Brings the schema up to date and plants the demonstration data, each only when what it comes from has changed.
 * What was done is noted in the database itself, so it stays true when the database is replaced.
 * @param {{ url: string, env: NodeJS.ProcessEnv, dataDir: string, logDir: string, mode: 'production' | 'development' }} options
 *   env: complete environment of the backend
 */
export async function prepareDatabase({ url, env, dataDir, logDir, mode }) {
  const done = await readDone(url);
  const migration = migrationFingerprint();
  if (done.migrate !== migration) {
    await step('Migrating the database', () =>
      run(mode === 'production' ? COMMANDS.migrate : COMMANDS.migrateSources, {
        what: 'Migrating the database',
        advice: 'Correct what the log says and start again; finished migrations are not repeated.',
        log: path.join(logDir, 'migrate.log'),
        env,
      }),
    );
    await writeDone(url, 'migrate', migration);
  }
  const seed = seedFingerprint(env);
  if (done.seed !== seed || !existsSync(seedFile(dataDir))) {
    await step('Planting pavilions, merchants and goods', () =>
      run(mode === 'production' ? COMMANDS.seed : COMMANDS.seedSources, {
        what: 'Planting the demonstration data',
        advice: 'Correct what the log says and start again; planting twice changes nothing.',
        log: path.join(logDir, 'seed.log'),
        env,
      }),
    );
    await writeDone(url, 'seed', seed);
  }
}

/**
 * File in which the seed leaves the publishable key and the demo logins.
 * @param {string} dataDir
 */
export function seedFile(dataDir) {
  return path.join(dataDir, 'seed.json');
}
