import { boot } from './lib/boot.mjs';
import { liveBehind } from './lib/demo-life/demo-life.mjs';
import { runProgram } from './lib/lifecycle.mjs';
import { dataDirOf } from './lib/paths.mjs';
import { ensureSecrets } from './lib/secrets.mjs';

await runProgram(async (lifecycle) => {
  const stack = await boot({ env: process.env, mode: 'production', lifecycle });
  const { database, emulator, backend, storefront } = stack;
  const dataDir = dataDirOf(process.env);
  const { secrets } = ensureSecrets(process.env, dataDir);
  void liveBehind({
    ...{ demo: stack.demo, dataDir, stopped: lifecycle.closing },
    forwardSecret: secrets.FORWARD_SECRET ?? '',
  });
  throw await Promise.race([
    backend.died(),
    storefront.died(),
    ...(emulator ? [emulator.died()] : []),
    ...(database ? [database.died] : []),
  ]);
});
