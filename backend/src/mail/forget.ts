import type { Database } from '../catalogue/database';

/**
 * Forgets the readers of letters that are sent or given up; their keys stay, so that none is ever sent again.
 * @param whose only this reader's; without it, those of letters older than thirty days
 */
export async function forgetReaders(database: Database, whose?: string): Promise<void> {
  const done = `update mail set "to" = '', data = '{}', updated_at = clock_timestamp() where due_at is null and "to" <> ''`;
  if (whose === undefined)
    await database.query(`${done} and created_at < clock_timestamp() - interval '30 days'`);
  else await database.query(`${done} and lower("to") = lower($1)`, [whose]);
}
