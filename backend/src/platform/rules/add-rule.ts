import { ruleId } from '@caravanserai/customs/rules/rule-row';
import type { Database } from '../../catalogue/database';
import { listedRow, living, type ListedRule } from './list-rules';
import type { Cell, NewRule } from './read-row';
import type { RuleTable } from './rule-table';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The ISO date before another. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

/** The name of a row in its table. */
export const idOf = ({ key, apart }: RuleTable, { cells, valid_from }: NewRule): string =>
  ruleId(key, ...apart.map((column) => word(cells[column])), valid_from);

const word = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** Rows that say the same of the same but of other days, and still hold on the new one's first day or later. */
export async function rivals(
  database: Database,
  table: RuleTable,
  { cells, valid_from, valid_to }: NewRule,
): Promise<ListedRule[]> {
  const same = table.apart.map((column, index) => `coalesce(t."${column}"::text, '') = $${index + 3}`);
  const { rows } = await database.query<{ row: ListedRule }>(
    `select ${listedRow(table)} as row from ${table.table} t
      where ${living(table)} and ${same.join(' and ')}
        and (coalesce(t.valid_to::text, '') = '' or t.valid_to::text >= $1)
        and ($2 = '' or coalesce(t.valid_from::text, '') <= $2)
      order by coalesce(t.valid_from::text, '') for update`,
    [valid_from, valid_to, ...table.apart.map((column) => word(cells[column]))],
  );
  return rows.map(({ row }) => row);
}

/** Ends a row on a day (ISO), which is its last. */
export async function endOn(database: Database, table: RuleTable, id: string, day: string): Promise<void> {
  await database.query(
    `update ${table.table} set valid_to = ${table.table === 'payment_method_rule' ? '$2::date' : '$2'} where id = $1`,
    [id, day],
  );
}

/**
 * Adds a row. Of the rows it follows, one that began before ends on the day before; the caller has made sure that none
 * begins on its first day. Ask inside a transaction.
 * @returns its id, and the ids of rows that end with it
 */
export async function addRule(
  database: Database,
  table: RuleTable,
  rule: NewRule,
  followed: readonly ListedRule[],
): Promise<{ id: string; ended: string[] }> {
  const ended = followed.filter(({ valid_from }) => valid_from < rule.valid_from);
  for (const { id } of ended) await endOn(database, table, id, dayBefore(rule.valid_from));
  const id = idOf(table, rule);
  const confidence = table.confidence ?? 'conf';
  const open = rule.valid_to === '' && table.openIsNull ? null : rule.valid_to;
  const columns = [
    ...table.columns.map(({ name }) => name),
    'id',
    'valid_from',
    'valid_to',
    'source',
    confidence,
  ];
  const values = [
    ...table.columns.map(({ name }) => rule.cells[name] ?? null),
    ...[id, rule.valid_from, open, rule.source, rule.conf],
  ];
  await database.query(
    `insert into ${table.table} (${columns.map((name) => `"${name}"`).join(', ')})
     values (${columns.map((name, index) => `$${index + 1}${castOf(table, name)}`).join(', ')})`,
    values,
  );
  return { id, ended: ended.map((row) => row.id) };
}

function castOf({ table, columns }: RuleTable, name: string): string {
  if (columns.some((column) => column.name === name && column.kind === 'list')) return '::text[]';
  return table === 'payment_method_rule' && name.startsWith('valid_') ? '::date' : '';
}
