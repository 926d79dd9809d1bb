import type { Database } from '../../catalogue/database';
import { isNamed, namesSearched } from './named-cells';
import type { Cell } from './read-row';
import type { RuleTable } from './rule-table';

/** A row as people see it: its cells, its days (ISO, empty for open), where it comes from and how well it is known. */
export interface ListedRule {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly source: string;
  readonly conf: string;
}

/** SQL for a row of a table, `t`, as `ListedRule`. */
export const listedRow = ({ columns, confidence }: RuleTable): string => `
  json_build_object('id', t.id, 'valid_from', coalesce(t.valid_from::text, ''), 'valid_to', coalesce(t.valid_to::text, ''),
    'source', t.source, 'conf', t.${confidence ?? 'conf'},
    'cells', json_build_object(${columns.map(({ name }) => `'${name}', t."${name}"`).join(', ')}))`;

/** Rows that nobody took away; a table without Medusa's column keeps none. */
export const living = ({ table }: RuleTable): string =>
  table === 'payment_method_rule' ? 'true' : 't.deleted_at is null';

/** What people see of a row, as SQL expressions; words are looked for in nothing else. */
const searched = ({ columns }: RuleTable): string =>
  [
    ...columns.map((column) => (isNamed(column) ? namesSearched(column) : `t."${column.name}"::text`)),
    't.valid_from::text',
    't.valid_to::text',
    't.source',
  ].join(', ');

export interface RulesAsked {
  /** Words that each must stand in one of a row's cells. */
  readonly search: string;
  /** `all`, or only what holds on this ISO date or later. */
  readonly from: string | 'all';
  /** The id after which the page begins. */
  readonly after: string;
  readonly limit: number;
}

/** A page of a table in the order of its ids, and how many rows fit in all. */
export async function listRules(
  database: Database,
  table: RuleTable,
  { search, from, after, limit }: RulesAsked,
): Promise<{ rules: ListedRule[]; count: number; next: string | null }> {
  const words = search.split(/\s+/).filter((word) => word !== '');
  const { rows } = await database.query<{ rules: ListedRule[]; count: number }>(
    `with found as (
       select t.* from ${table.table} t
        where ${living(table)}
          and not exists (select 1 from unnest($1::text[]) word where strpos(lower(concat_ws(' ', ${searched(table)})), lower(word)) = 0)
          and ($2 = 'all' or coalesce(t.valid_to::text, '') in ('') or t.valid_to::text >= $2))
     select (select count(*)::int from found) as count,
            coalesce((select json_agg(row order by id) from (
              select t.id, ${listedRow(table)} as row from found t where t.id collate "C" > $3
               order by t.id collate "C" limit ${Number(limit) + 1}) page), '[]') as rules`,
    [words, from, after],
  );
  const found = rows[0] ?? { rules: [], count: 0 };
  const rules = found.rules.slice(0, limit);
  return { rules, count: found.count, next: found.rules.length > limit ? (rules.at(-1)?.id ?? null) : null };
}
