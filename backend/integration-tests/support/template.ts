import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase, databaseExists, dropDatabase, renameDatabase } from './databases';
import { testEnvironment } from './environment';

const BACKEND = resolve(__dirname, '../..');
const MIGRATING = 'caravanserai_migrating';

/** What decides how a migrated database looks. */
const SOURCES = [
  'package.json',
  'medusa-config.ts',
  'src/modules',
  'src/links',
  'src/search',
  'src/migration-scripts',
];

/**
 * Makes sure a migrated database exists to copy from, and returns its name. The name holds a hash of what made
 * it, so a server that outlives the run migrates again only after a change.
 */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `caravanserai_template_${await sourceHash()}`;
  if (await databaseExists(serverUrl, name)) return name;
  await dropDatabase(serverUrl, MIGRATING);
  const url = await createDatabase(serverUrl, MIGRATING);
  await migrate(url);
  await renameDatabase(serverUrl, MIGRATING, name);
  return name;
}

async function migrate(url: string): Promise<void> {
  const cli = require.resolve('@medusajs/cli/cli.js', { paths: [BACKEND] });
  const flags = ['db:migrate', '--execute-all-links', '--execute-all-search'];
  try {
    await promisify(execFile)(process.execPath, [cli, ...flags], {
      cwd: BACKEND,
      env: { ...process.env, ...testEnvironment(url), NODE_OPTIONS: '' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout).slice(-4000) : '';
    throw new Error(`Migrating the test database failed:\n${output}`, { cause: error });
  }
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesUnder(join(BACKEND, source)))
      hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    const readable = await readFile(path).then(
      () => true,
      () => false,
    );
    return readable ? [path] : [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
