import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import type { ListedRule } from './list-rules';
import type { RuleColumn, RuleTable } from './rule-table';

/** What a cell may name: a merchant or a pavilion. */
export type NamedKind = 'merchant' | 'pavilion';

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** SQL for the name of the row `x` of a kind; $1 is the reader's language. */
const NAMES: Readonly<Record<NamedKind, string>> = {
  merchant: 'x.name',
  pavilion: `coalesce((select nullif(t.translations->>'label', '') from translation t
    where t.reference_id = x.id and t.locale_code = $1 and t.deleted_at is null), x.label)`,
};

const MOST = 20;

export const isNamed = (column: RuleColumn): column is RuleColumn & { kind: NamedKind } =>
  column.kind === 'merchant' || column.kind === 'pavilion';

/** SQL for what a named cell of the row `t` is called in any language, so that it is found by that. */
export const namesSearched = ({ kind, name }: RuleColumn & { kind: NamedKind }): string =>
  kind === 'merchant'
    ? `(select m.name from merchant m where m.id = t."${name}")`
    : `(select concat_ws(' ', p.label, (select string_agg(n.translations->>'label', ' ') from translation n
         where n.reference_id = p.id and n.deleted_at is null)) from pavilion p where p.id = t."${name}")`;

/** Merchants or pavilions by a part of their name or country, at most twenty, by name. */
export async function findNamed(
  database: Database,
  { kind, search, locale }: { kind: NamedKind; search: string; locale: Locale },
): Promise<NamedThing[]> {
  const country = kind === 'merchant' ? 'x.country' : 'x.iso2';
  const { rows } = await database.query<NamedThing & Record<string, unknown>>(
    `select id, name from (
       select x.id, ${NAMES[kind]} as name, concat_ws(' ', x.handle, ${country}) as more from ${kind} x
        where x.deleted_at is null) found
      where strpos(lower(concat_ws(' ', name, more)), lower($2)) > 0
      order by name, id limit ${MOST}`,
    [locale, search],
  );
  return rows;
}

/** Names of the merchants and pavilions in a page of rules, by id. */
export async function namesIn(
  database: Database,
  { columns }: RuleTable,
  rules: readonly ListedRule[],
  locale: Locale,
): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const column of columns.filter(isNamed)) {
    const ids = rules.map(({ cells }) => cells[column.name]).filter((id) => typeof id === 'string');
    const { rows } = await database.query<NamedThing & Record<string, unknown>>(
      `select x.id, ${NAMES[column.kind]} as name from ${column.kind} x where x.id = any($2)`,
      [locale, ids],
    );
    for (const { id, name } of rows) names[id] = name;
  }
  return names;
}

/** The first column that names nobody who is there. */
export async function namesNobody(
  database: Database,
  { columns }: RuleTable,
  cells: ListedRule['cells'],
): Promise<string | undefined> {
  for (const column of columns.filter(isNamed)) {
    const id = cells[column.name];
    if (id === null || id === undefined) continue;
    const { rows } = await database.query(
      `select 1 from ${column.kind} where id = $1 and deleted_at is null`,
      [id],
    );
    if (rows.length === 0) return column.name;
  }
  return undefined;
}
