import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecArgs } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { seed, type SeedResult } from '../seed/seed';
import rebuildCatalogue from './rebuild-catalogue';

/**
 * `medusa exec ./src/scripts/seed.ts`: seeds, builds the catalogue, and leaves the publishable key and demo logins
 * in `seed.json`.
 */
export default async function runSeed({ container }: ExecArgs): Promise<void> {
  const dataDirectory = process.env.CARAVANSERAI_DATA_DIR ?? join(process.cwd(), '.data');
  const file = join(dataDirectory, 'seed.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SeedResult) : undefined;
  const result = await seed(container, {
    dataDirectory,
    backendUrl: process.env.BACKEND_URL ?? 'http://localhost:9000',
    knownLogins: known?.logins ?? {},
    pavilions: process.env.CARAVANSERAI_SEED_PAVILIONS?.split(','),
  });
  await rebuildCatalogue();
  // PostgreSQL would look at what was planted only in a minute, and plan as for an empty database till then.
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw('analyze');
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`, { mode: 0o600 });
}
