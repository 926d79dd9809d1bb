import type { Database } from '../../catalogue/database';
import type { AdmissionRecord } from '../records';

const COLUMNS = `id, pavilion_id, merchant_id, state, words, coalesce(asked_at, created_at) as asked_at,
  coalesce(state_since, created_at) as state_since, reasons, checks, version`;

/** An admission of this pavilion; undefined for another's. `lock`: until the caller's transaction ends. */
export async function readAdmission(
  database: Database,
  pavilionId: string,
  id: string,
  lock = false,
): Promise<AdmissionRecord | undefined> {
  if (lock)
    await database.query('select 1 from admission where id = $1 and pavilion_id = $2 for update', [
      id,
      pavilionId,
    ]);
  const { rows } = await database.query<{ admission: AdmissionRecord }>(
    `select to_jsonb(a) as admission from (select ${COLUMNS} from admission
      where id = $1 and pavilion_id = $2 and deleted_at is null) a`,
    [id, pavilionId],
  );
  return rows[0]?.admission;
}

/** All admissions of a merchant, by pavilion. */
export async function merchantAdmissions(
  database: Database,
  merchantId: string,
): Promise<ReadonlyMap<string, AdmissionRecord>> {
  const { rows } = await database.query<{ admission: AdmissionRecord }>(
    `select to_jsonb(a) as admission
       from (select ${COLUMNS} from admission where merchant_id = $1 and deleted_at is null) a`,
    [merchantId],
  );
  return new Map(rows.map(({ admission }) => [admission.pavilion_id, admission]));
}
