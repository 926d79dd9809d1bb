import path from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../lib/lifecycle.mjs';
import { dataDirOf, ROOT } from '../lib/paths.mjs';
import { step } from '../lib/report.mjs';
import { confirmAt } from '../lib/testing/processes/pay.mjs';
import { copyOfSeeded, openBench } from './lib/bench-database.mjs';
import { adding, quoting } from './lib/cart-work.mjs';
import { placing } from './lib/place-work.mjs';
import { startCounted } from './lib/counted-backend.mjs';
import { sayLines } from './lib/line.mjs';
import { stockDatabase, stockProject } from './lib/stock-project.mjs';

/**
 * `node scripts/bench/cart.mjs`: what our cart, quote and order cost against Medusa without our code, in one run.
 * `--country fr`, `--rounds 60`, `--only adding,quoting,placing`. It only reports; no number makes it fail.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      country: { type: 'string', default: 'fr' },
      rounds: { type: 'string', default: '60' },
      only: { type: 'string', default: 'adding,quoting,placing' },
    },
  });
  const options = { country: values.country, rounds: Number(values.rounds) };
  const dataDir = path.join(dataDirOf(process.env), 'bench');
  const bench = await openBench({ env: process.env, dataDir, mode: 'production', lifecycle });
  const ours = await startCounted(bench, {
    databaseUrl: await copyOfSeeded(bench, 'caravanserai_bench_cart', async () => {}),
    directory: path.join(ROOT, 'backend/.medusa/server'),
    lifecycle,
  });
  const stock = await startCounted(bench, {
    databaseUrl: await stockDatabase(bench, values.country),
    directory: stockProject(dataDir),
    lifecycle,
  });
  const emulator = await bench.startEmulator(lifecycle);
  const confirm = confirmAt(emulator.url, emulator.key);
  const parts = {
    adding: () => step('Adding to a cart, ours against stock', () => adding(ours, stock, options)),
    quoting: () => step('A quote against stock calls', () => quoting(ours, options)),
    placing: () =>
      step('Placing for three merchants against a stock completion', () =>
        placing(ours, stock, { ...options, confirm }),
      ),
  };
  const lines = [];
  for (const only of values.only.split(',')) {
    const part = parts[/** @type {keyof typeof parts} */ (only)];
    if (!part) throw new Error(`There is no part "${only}": ${Object.keys(parts).join(', ')}.`);
    lines.push(...(await part()));
  }
  sayLines(lines);
  return 0;
});
