import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLifecycle, runProgram } from '../lib/lifecycle.mjs';
import { dataDirOf } from '../lib/paths.mjs';
import { step } from '../lib/report.mjs';
import { startBackend } from './lib/backends.mjs';
import { filledDatabase, openBench } from './lib/bench-database.mjs';
import { delivery, deliveryDatabases } from './lib/delivery.mjs';
import { sayLines } from './lib/line.mjs';
import { cached, freshness, growth, stampede, uncached } from './lib/measures.mjs';

/**
 * `node scripts/bench/catalogue.mjs`: our catalogue against the stock store route, on the same data in the same
 * run. `--large 100000` sets the large size, `--merchants 500` how many have delivery options, `--seconds` and
 * `--rounds` the effort, `--only uncached,cached,growth,delivery` the parts, `--sources` runs the backend from its sources. It only reports; no number makes it fail.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      large: { type: 'string', default: '100000' },
      middle: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '8' },
      rounds: { type: 'string', default: '4' },
      merchants: { type: 'string', default: '500' },
      only: { type: 'string', default: 'uncached,cached,growth,delivery' },
      sources: { type: 'boolean', default: false },
    },
  });
  const effort = { seconds: Number(values.seconds), rounds: Number(values.rounds) };
  const mode = values.sources ? 'development' : 'production';
  const dataDir = path.join(dataDirOf(process.env), 'bench');
  const bench = await openBench({ env: process.env, dataDir, mode, lifecycle });
  const small = () => filledDatabase(bench, { listings: 100, merchants: 20 });
  const middle = () => filledDatabase(bench, { listings: Number(values.middle), merchants: 100 });
  const large = () => filledDatabase(bench, { listings: Number(values.large), merchants: 500 });

  /** @type {import('./lib/measures.mjs').Line[]} */
  const lines = [];
  /** @param {string} title @param {() => Promise<import('./lib/measures.mjs').Line | import('./lib/measures.mjs').Line[]>} work */
  const measure = async (title, work) => void lines.push(...[await step(title, work)].flat());
  const parts = values.only.split(',');
  /**
   * @param {string} part
   * @param {(start: (url: string, cache: boolean) => ReturnType<typeof startBackend>) => Promise<void>} work
   */
  const withBackends = async (part, work) => {
    if (!parts.includes(part)) return;
    const own = createLifecycle();
    lifecycle.onClose(own.close);
    await work((url, cache) => startBackend(bench, url, own, { cache }));
    await own.close();
  };

  await withBackends('uncached', async (start) => {
    const backend = await start(await middle(), false);
    await measure(`Ours against stock, cache off, ${values.middle} listings`, () =>
      uncached(backend, effort),
    );
  });
  await withBackends('cached', async (start) => {
    const database = await middle();
    const backend = await start(database, true);
    await measure('Ours against stock, cache on', () => cached(backend, effort));
    await measure('200 at once', () => stampede(backend));
    const second = await start(database, true);
    await measure('A changed price in two processes', () => freshness(backend, second));
  });
  await withBackends('growth', async (start) => {
    const [few, many] = [await start(await small(), false), await start(await large(), false)];
    await measure(`Growth from about 100 to ${values.large} listings`, () => growth(few, many, effort));
  });

  await withBackends('delivery', async (start) => {
    const merchants = Number(values.merchants);
    const { alone, among } = await deliveryDatabases(bench, merchants);
    const [few, many] = [await start(alone, true), await start(among, true)];
    await measure(`Delivery options with ${merchants} merchants`, () =>
      delivery(few, many, merchants, effort),
    );
  });

  sayLines(lines);
  return 0;
});
