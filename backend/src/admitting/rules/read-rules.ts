import type { Database } from '../../catalogue/database';
import type { RuleRecord } from './checklist';

/** The rules of pavilions in their order, by pavilion. One statement for any number of pavilions. */
export async function readRules(
  database: Database,
  pavilionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RuleRecord[]>> {
  const { rows } = await database.query<{ pavilion_id: string; rules: RuleRecord[] }>(
    `select pavilion_id, jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'codes', to_jsonb(codes),
              'required', required, 'words', words) order by position, id) as rules
       from admission_rule where pavilion_id = any($1) and deleted_at is null group by pavilion_id`,
    [pavilionIds],
  );
  return new Map(rows.map(({ pavilion_id, rules }) => [pavilion_id, rules]));
}
