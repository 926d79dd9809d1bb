import { withClient } from './client.mjs';

const CREATE = `create table if not exists setup_state (
  step text primary key,
  fingerprint text not null,
  done_at timestamptz not null default now()
)`;

const UPSERT = `insert into setup_state (step, fingerprint) values ($1, $2)
  on conflict (step) do update set fingerprint = excluded.fingerprint, done_at = now()`;

/**
 * Which set-up steps this database has had, with the fingerprint of what they came from.
 * @param {string} url @returns {Promise<Record<string, string>>}
 */
export async function readDone(url) {
  return withClient(url, async (client) => {
    const table = await client.query("select to_regclass('setup_state') is not null as exists");
    if (!table.rows[0]?.exists) return {};
    const answer = await client.query('select step, fingerprint from setup_state');
    return Object.fromEntries(answer.rows.map((row) => [String(row.step), String(row.fingerprint)]));
  });
}

/** @param {string} url @param {string} step @param {string} fingerprint */
export async function writeDone(url, step, fingerprint) {
  await withClient(url, async (client) => {
    await client.query(CREATE);
    await client.query(UPSERT, [step, fingerprint]);
  });
}
