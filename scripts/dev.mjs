import path from 'node:path';
import { boot } from './lib/boot.mjs';
import { COMMANDS } from './lib/commands.mjs';
import { runProgram } from './lib/lifecycle.mjs';
import { dataDirOf } from './lib/paths.mjs';
import { keepRestarting } from './lib/restart.mjs';
import { startService } from './lib/service.mjs';

await runProgram(async (lifecycle) => {
  const stack = await boot({ env: process.env, mode: 'development', lifecycle });
  const { database, emulator, backend, storefront } = stack;
  const compiler = startService('package compiler', COMMANDS.watchPackages, {
    log: path.join(dataDirOf(process.env), 'logs/watch-packages.log'),
    env: process.env,
  });
  lifecycle.onClose(compiler.stop);
  lifecycle.onClose(keepRestarting(backend));
  throw await Promise.race([
    storefront.died(),
    compiler.died,
    ...(emulator ? [emulator.died()] : []),
    ...(database ? [database.died] : []),
  ]);
});
