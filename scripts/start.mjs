import { boot } from './lib/boot.mjs';
import { runProgram } from './lib/lifecycle.mjs';

await runProgram(async (lifecycle) => {
  const stack = await boot({ env: process.env, mode: 'production', lifecycle });
  const { database, emulator, backend, storefront } = stack;
  throw await Promise.race([
    backend.died(),
    storefront.died(),
    ...(emulator ? [emulator.died()] : []),
    ...(database ? [database.died] : []),
  ]);
});
