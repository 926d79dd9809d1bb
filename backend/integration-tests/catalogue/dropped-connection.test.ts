import { Client } from 'pg';
import { useCatalogue } from './use-catalogue';

const shop = useCatalogue({ cache: false });

const READING = `select pid from pg_stat_activity
  where datname = current_database() and application_name = 'catalogue' and wait_event_type = 'Lock'`;

/** Waits for a read that the lock holds up. */
async function reader(): Promise<number> {
  for (;;) {
    const [found] = await shop.sql<{ pid: number }>(READING);
    if (found) return found.pid;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a read whose connection the database drops is sent once more', async () => {
  const { api } = shop.first;
  const path = '/store/listings?locale=en&ship_to=FR&limit=3';
  const before = await api.get(path);
  const holder = new Client({ connectionString: shop.url });
  await holder.connect();
  await holder.query('begin; lock table catalogue_card in access exclusive mode');
  const answer = api.get(path);
  await shop.sql('select pg_terminate_backend($1)', [await reader()]);
  await holder.query('rollback');
  await holder.end();
  const { status, body } = await answer;
  expect(status).toBe(200);
  expect(body).toEqual(before.body);
});
