import { loadConfig } from '@caravanserai/config/env';
import { Client } from 'pg';
import { rebuildAll } from '../catalogue/build/rebuild';

/** `medusa exec ./src/scripts/rebuild-catalogue.ts`: makes the whole read model again from its sources. */
export default async function rebuildCatalogue(): Promise<void> {
  const client = new Client({ connectionString: loadConfig(process.env).databaseUrl });
  await client.connect();
  const started = Date.now();
  try {
    const goods = await rebuildAll(client, ({ goods: all, done }) => {
      if (done % 10_000 < 400) console.log(`Rebuilding the catalogue: ${done} of ${all} goods`);
    });
    console.log(
      `The catalogue holds ${goods} goods, rebuilt in ${((Date.now() - started) / 1000).toFixed(1)} s.`,
    );
  } finally {
    await client.end();
  }
}
