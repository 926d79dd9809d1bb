import { withClient } from '../../lib/postgres/client.mjs';

/** PostgreSQL's counters lag behind by up to a second, and idle connections report late. */
const SETTLE_MS = 2_500;

/**
 * SQL statements that a piece of work sent, measured from outside by committed transactions: reads outside a
 * transaction are one each.
 * @param {string} url @param {() => Promise<unknown>} work
 */
export async function statementsOf(url, work) {
  const before = await commits(url);
  await work();
  return (await commits(url)) - before;
}

/** @param {string} url */
async function commits(url) {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      'select xact_commit::float8 as n from pg_stat_database where datname = current_database()',
    );
    return Number(rows[0].n);
  });
}

/**
 * How often an index of the cards was looked at during some work; one execution of a list looks a fixed number
 * of times.
 * @param {string} url @param {() => Promise<unknown>} work
 */
export async function cardLookups(url, work) {
  const read = () =>
    withClient(url, async (client) => {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      const { rows } = await client.query(
        `select idx_scan::float8 as n from pg_stat_user_tables where relname = 'catalogue_card'`,
      );
      return Number(rows[0].n);
    });
  const before = await read();
  await work();
  return (await read()) - before;
}
