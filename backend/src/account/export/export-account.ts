import type { Database } from '../../catalogue/database';
import { PARTS } from './parts';

/**
 * Everything held about a customer, as plain JSON by kind. Sealed numbers stay sealed: only their mask is here.
 * @param now ISO date-time
 */
export async function exportAccount(
  database: Database,
  customerId: string,
  now: string,
): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = { exported_at: now };
  for (const [name, sql] of Object.entries(PARTS)) {
    const { rows } = await database.query<{ row: unknown }>(
      `select to_jsonb(part) as row from (${sql}) part`,
      [customerId],
    );
    parts[name] = rows.map(({ row }) => row);
  }
  return parts;
}
