import path from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../lib/lifecycle.mjs';
import { dataDirOf } from '../lib/paths.mjs';
import { say } from '../lib/report.mjs';
import { filledDatabase, openBench } from './lib/bench-database.mjs';

/**
 * `node scripts/bench/fill.mjs --listings 100000 --merchants 500`: makes a database of its own with that many
 * listings of the demonstration's shape. `--sources` runs the backend from its sources instead of the build.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      listings: { type: 'string', default: '100000' },
      merchants: { type: 'string', default: '500' },
      sources: { type: 'boolean', default: false },
    },
  });
  const dataDir = path.join(dataDirOf(process.env), 'bench');
  const mode = values.sources ? 'development' : 'production';
  const bench = await openBench({ env: process.env, dataDir, mode, lifecycle });
  const url = await filledDatabase(bench, {
    listings: Number(values.listings),
    merchants: Number(values.merchants),
  });
  const { pathname } = new URL(url);
  say(`The database ${pathname.slice(1)} is filled.`);
  return 0;
});
