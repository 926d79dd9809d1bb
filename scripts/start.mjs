import { boot } from './lib/boot.mjs';
import { runProgram } from './lib/lifecycle.mjs';

await runProgram(async (lifecycle) => {
  const { database, backend, storefront } = await boot({ env: process.env, mode: 'production', lifecycle });
  throw await Promise.race([backend.died(), storefront.died(), ...(database ? [database.died] : [])]);
});
