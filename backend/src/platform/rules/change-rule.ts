import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import type { RuleRow } from '@caravanserai/customs/rules/rule-row';
import type { Database } from '../../catalogue/database';
import { refreshReach } from '../../offering/refresh-reach';
import { refuse } from '../platform-error';
import { addRule, dayBefore, endOn, idOf, rivals } from './add-rule';
import { effectOf, type Effect } from './effect';
import { listedRow, living, type ListedRule } from './list-rules';
import { namesNobody } from './named-cells';
import { readRow, type NewRule } from './read-row';
import type { RuleTable } from './rule-table';

interface Asked {
  readonly locale: Locale;
  /** ISO date. */
  readonly today: string;
}

/**
 * Reads and judges a row that somebody wants to add.
 * @throws MedusaError invalid_data (400): a cell that can't be, a first day in the past; conflict (409): a row of that day
 */
async function judge(
  database: Database,
  table: RuleTable,
  given: Readonly<Record<string, unknown>>,
  { locale, today }: Asked,
): Promise<{ rule: NewRule; followed: ListedRule[] }> {
  const read = readRow(table, given);
  if ('fault' in read) {
    const { column, choices } = read.fault;
    throw choices
      ? refuse(locale, 'choice', { column, choices: choices.map((each) => each || '–').join(', ') })
      : refuse(locale, 'cell', { column });
  }
  const { row: rule } = read;
  const column = await namesNobody(database, table, rule.cells);
  if (column !== undefined) throw refuse(locale, 'cell', { column });
  if (rule.valid_from < today) throw refuse(locale, 'begins_past');
  const followed = await rivals(database, table, rule);
  if (followed.some(({ valid_from }) => valid_from === rule.valid_from))
    throw refuse(locale, 'same_day', {}, MedusaError.Types.CONFLICT);
  return { rule, followed };
}

/** What adding a row would have meant for the last orders, and which rows would end. @throws as `addedRule` */
export async function triedRule(
  database: Database,
  table: RuleTable,
  given: Readonly<Record<string, unknown>>,
  asked: Asked,
): Promise<{ effect: Effect; ends: string[] }> {
  const { rule, followed } = await judge(database, table, given, asked);
  const last = dayBefore(rule.valid_from);
  const ends = Object.fromEntries(
    followed.flatMap(({ id, valid_from }) => (valid_from < rule.valid_from ? [[id, last] as const] : [])),
  );
  const { cells, ...dated } = rule;
  const added = { ...cells, ...dated, id: idOf(table, rule) } as unknown as RuleRow;
  return {
    effect: await effectOf(database, table, { added, ends }, rule.valid_from),
    ends: Object.keys(ends),
  };
}

/** Adds a row; what it follows ends the day before. Ask inside a transaction. @throws as `judge` */
export async function addedRule(
  database: Database,
  table: RuleTable,
  given: Readonly<Record<string, unknown>>,
  asked: Asked,
): Promise<{ id: string; ended: string[] }> {
  const { rule, followed } = await judge(database, table, given, asked);
  const added = await addRule(database, table, rule, followed);
  if (table.moves === 'reach') await refreshReach(database, {}, `${asked.today}T12:00:00Z`);
  return added;
}

/**
 * Ends a row on a day; one that hasn't begun is taken away. Ask inside a transaction.
 * @throws MedusaError not_found (404), invalid_data (400) for a day in the past or a row that has ended
 */
export async function endedRule(
  database: Database,
  table: RuleTable,
  { id, valid_to }: { id: string; valid_to: string },
  { locale, today }: Asked,
): Promise<void> {
  const { rows } = await database.query<{ row: ListedRule }>(
    `select ${listedRow(table)} as row from ${table.table} t where t.id = $1 and ${living(table)} for update`,
    [id],
  );
  const known = rows[0]?.row;
  if (!known) throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  if (known.valid_to !== '' && known.valid_to < today) throw refuse(locale, 'ended');
  if (known.valid_from > today) await database.query(`delete from ${table.table} where id = $1`, [id]);
  else if (valid_to < today) throw refuse(locale, 'ends_past');
  else await endOn(database, table, id, valid_to);
  if (table.moves === 'reach') await refreshReach(database, {}, `${today}T12:00:00Z`);
}
