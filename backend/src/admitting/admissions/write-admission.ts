import type { Database } from '../../catalogue/database';
import type { AdmissionRecord } from '../records';

const WRITE = `
  update admission
     set state = $2, words = $3, reasons = $4::jsonb, decided_by = coalesce($5::text, decided_by), checks = $6::jsonb,
         asked_at = $7::timestamptz, state_since = case when state = $2 then state_since else clock_timestamp() end,
         version = version + 1, updated_at = now()
   where id = $1`;

/** Writes what may change of an admission, in the transaction in which it was locked. */
export async function writeAdmission(
  database: Database,
  { id, state, words, reasons, checks, asked_at }: AdmissionRecord,
  decidedBy: string | null = null,
): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await database.query(WRITE, [id, state, words, json(reasons), decidedBy, json(checks), asked_at]);
}
