import { Failure } from '../failure.mjs';

/**
 * Runs work with a connection of its own. The driver is loaded late: it exists only once pnpm has installed.
 * @template T
 * @param {string} url @param {(client: import('pg').Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is reported by the next query.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url @returns {Promise<string | null>} null when it can, otherwise why not */
export async function canConnect(url) {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

/**
 * Creates a database unless it exists.
 * @param {string} serverUrl address of another database of the same server @param {string} name
 */
export async function ensureDatabase(serverUrl, name) {
  await withClient(serverUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/**
 * Fails with advice when a database given by the operator can't be used: unreachable, or not in UTF-8.
 * @param {string} url
 */
export async function requireDatabase(url) {
  const advice = 'Correct DATABASE_URL, or leave it out to use the embedded PostgreSQL.';
  const problem = await canConnect(url);
  if (problem !== null) {
    throw new Failure({ what: 'The database of DATABASE_URL can not be reached.', why: problem, advice });
  }
  const encoding = await withClient(url, async (client) => {
    const answer = await client.query('show server_encoding');
    return String(answer.rows[0]?.server_encoding);
  });
  if (encoding !== 'UTF8') {
    throw new Failure({
      what: `The database of DATABASE_URL uses the encoding ${encoding}.`,
      why: 'texts in six languages and scripts need UTF8',
      advice: "Create it with: create database name encoding 'UTF8' template template0",
    });
  }
}
