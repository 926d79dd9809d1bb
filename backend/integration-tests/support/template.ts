import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { alone, createDatabase, databaseExists, dropDatabase, renameDatabase } from './databases';
import { testEnvironment } from './environment';

/**
 * The showcase pavilions hold every case there is. The others would only make each test's database bigger; the browser's
 * tests look at them all.
 */
export const PAVILIONS: readonly string[] = ['CL', 'CN', 'IT', 'KW', 'RW', 'TH', 'UZ'];

const BACKEND = resolve(__dirname, '../..');
const MIGRATING = 'caravanserai_migrating';
const SEEDING = 'caravanserai_seeding';

/** What decides how a migrated database looks. */
const SOURCES = [
  'package.json',
  'medusa-config.ts',
  'src/modules',
  'src/links',
  'src/search',
  'src/migration-scripts',
  'src/catalogue/schema',
  'src/landed/schema.ts',
  'src/payments/provider.ts',
  'src/payments/schema.ts',
  'src/account/schema.ts',
  'src/desk/schema.ts',
  'src/offering/schema.ts',
  'src/placing/schema.ts',
  'src/placing/guards-schema.ts',
];

/** What decides, on top of that, how a seeded one looks. */
const SEED_SOURCES = [
  ...SOURCES,
  'src/catalogue',
  'src/seed',
  'src/authoring',
  'src/offering',
  'src/scripts',
  'seed',
];

/**
 * Makes sure a migrated database exists to copy from, and returns its name. The name holds a hash of what made
 * it, so a server that outlives the run migrates again only after a change.
 */
export function ensureTemplate(serverUrl: string): Promise<string> {
  return alone(serverUrl, MIGRATING, async () => {
    const name = `caravanserai_template_${await sourceHash(SOURCES)}`;
    if (await databaseExists(serverUrl, name)) return name;
    await dropDatabase(serverUrl, MIGRATING);
    const url = await createDatabase(serverUrl, MIGRATING);
    await migrate(url);
    await renameDatabase(serverUrl, MIGRATING, name);
    return name;
  });
}

/** Makes sure a copy of the migrated database exists that holds the demonstration's data, and returns its name. */
export function ensureSeededTemplate(serverUrl: string, migrated: string): Promise<string> {
  return alone(serverUrl, SEEDING, async () => {
    const name = `caravanserai_seeded_${await sourceHash(SEED_SOURCES)}`;
    if (await databaseExists(serverUrl, name)) return name;
    await dropDatabase(serverUrl, SEEDING);
    await medusa(await createDatabase(serverUrl, SEEDING, migrated), ['exec', './src/scripts/seed.ts']);
    await renameDatabase(serverUrl, SEEDING, name);
    return name;
  });
}

const migrate = (url: string) => medusa(url, ['db:migrate', '--execute-all-links', '--execute-all-search']);

async function medusa(url: string, words: readonly string[]): Promise<void> {
  const cli = require.resolve('@medusajs/cli/cli.js', { paths: [BACKEND] });
  const dataDirectory = await mkdtemp(join(tmpdir(), 'caravanserai-seed-'));
  try {
    await promisify(execFile)(process.execPath, [cli, ...words], {
      cwd: BACKEND,
      env: {
        ...process.env,
        ...testEnvironment(url),
        CARAVANSERAI_DATA_DIR: dataDirectory,
        CARAVANSERAI_SEED_PAVILIONS: PAVILIONS.join(','),
        NODE_OPTIONS: '',
      },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout).slice(-4000) : '';
    throw new Error(`medusa ${words[0]} failed on the test database:\n${output}`, { cause: error });
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function sourceHash(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
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
