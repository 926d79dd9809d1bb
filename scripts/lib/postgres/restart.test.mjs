import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../paths.mjs';
import { freePort } from '../ports.mjs';

/** Kills a server of which a session works for some seconds without looking up, and starts it again at once. */
const PROGRAM = `
import { createLifecycle } from './scripts/lib/lifecycle.mjs';
import { withClient } from './scripts/lib/postgres/client.mjs';
import { startPostgres } from './scripts/lib/postgres/server.mjs';
const lifecycle = createLifecycle();
const [dataDir, port] = process.argv.slice(1);
const start = () => startPostgres({ dataDir, logDir: dataDir, port: Number(port), password: 'again', throwaway: true, lifecycle });
try {
  const { url, service } = await start();
  const deaf = 'do $$ declare n int := 0; begin for i in 1..40000000 loop n := n + 1; end loop; end $$';
  const working = withClient(url('postgres'), (client) => client.query(deaf)).catch(() => undefined);
  const busy = "select 1 from pg_stat_activity where state = 'active' and query like 'do %'";
  await withClient(url('postgres'), async (client) => {
    while ((await client.query(busy)).rowCount === 0);
  });
  process.kill(service.pid, 'SIGKILL');
  await service.ended;
  const again = await start();
  const { rows } = await withClient(again.url('postgres'), (client) => client.query('select 1 as one'));
  console.log(JSON.stringify(rows));
  await working;
} finally {
  await lifecycle.close();
}`;

it('starts again after a kill, while a session of its forerunner still works', async () => {
  const dataDir = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'postgres-again-'));
  try {
    const argv = ['--input-type=module', '-e', PROGRAM, dataDir, String(await freePort())];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: ROOT });
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual([{ one: 1 }]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);
