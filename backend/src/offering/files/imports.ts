import type { GoodsImport, ImportResponse, ImportsResponse } from '@caravanserai/contracts/desk-imports';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { refusal } from '../../desk/refuse';
import type { OfferScope } from '../actor';
import { readDestinations } from '../destinations';
import { offerRefusal } from '../refuse';
import { KEY_COLUMNS, MOST_LINES } from './columns';
import { readFileGoods } from './file-goods';
import { planFile } from './plan-file';
import { readTable, type FileRow } from './read-table';
import { FILE_FAULTS } from './words';
import type { FileOwner } from './write-file';

/** What every file of a merchant has in common. */
export async function fileOwner(database: Database, { merchantId, locale }: OfferScope): Promise<FileOwner> {
  const { rows } = await database.query<{ currency: string; source_locale: string }>(
    'select currency, source_locale from merchant where id = $1',
    [merchantId],
  );
  const destinations = await readDestinations(database);
  return {
    currency: rows[0]?.currency ?? 'USD',
    sourceLocale: rows[0]?.source_locale ?? 'en',
    currencies: [...new Set(destinations.map(({ currency }) => currency))].sort(),
    locale,
  };
}

/**
 * Reads a file through: every change and every error by line is kept, nothing is changed yet.
 * @param database inside a transaction
 * @throws DeskRefusal 400 for what isn't a file of this kind
 */
export async function checkFile(
  database: Database,
  scope: OfferScope,
  file: Buffer,
  fileName: string,
): Promise<string> {
  const rows = rowsOf(file, scope);
  const handles = [...new Set(rows.map(({ cells }) => cells.goods ?? '').filter(Boolean))];
  const goods = await readFileGoods(database, scope.merchantId, handles);
  const { lines, faults } = planFile(rows, goods, await fileOwner(database, scope));
  const words = FILE_FAULTS[scope.locale];
  const id = generateEntityId(undefined, 'imp');
  await database.query(
    `insert into goods_import (id, merchant_id, member_id, member_name, file_name, lines, changes, faults)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)`,
    [
      ...[id, scope.merchantId, scope.memberId, scope.memberName, fileName || 'goods.csv', rows.length],
      JSON.stringify(lines),
      JSON.stringify(faults.map(({ line, column, code }) => ({ line, column, words: words[code] }))),
    ],
  );
  return id;
}

function rowsOf(file: Buffer, { locale }: OfferScope): readonly FileRow[] {
  const table = readTable(file);
  if (!table) throw offerRefusal('file_unreadable', locale, {}, { parameter: 'file' });
  if (table.overlong !== undefined) throw offerRefusal('file_line', locale, { line: String(table.overlong) });
  const missing = KEY_COLUMNS.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) throw offerRefusal('file_columns', locale, { columns: missing.join(', ') });
  if (table.rows.length === 0) throw offerRefusal('file_empty', locale);
  if (table.rows.length > MOST_LINES) throw offerRefusal('file_rows', locale, { most: String(MOST_LINES) });
  return table.rows;
}

/**
 * Begins to take a file over. Only one without errors, and only once.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a file of somebody else, 409 where it has errors or has begun
 */
export async function startImport(database: Database, scope: OfferScope, id: string): Promise<void> {
  const { rows } = await database.query<{ state: string; faults: number }>(
    `select state, jsonb_array_length(faults) as faults from goods_import
      where id = $1 and merchant_id = $2 and deleted_at is null for update`,
    [id, scope.merchantId],
  );
  const [found] = rows;
  if (!found) throw refusal('not_here', scope.locale);
  if (found.state !== 'checked') throw offerRefusal('file_started', scope.locale);
  if (found.faults > 0) throw offerRefusal('file_faults', scope.locale);
  await database.query(
    `update goods_import set state = 'running', started_at = now(), updated_at = now() where id = $1`,
    [id],
  );
}

const HEAD = `
  select id, file_name, state, jsonb_array_length(changes) as changed, lines, done, jsonb_array_length(faults) as faults,
         member_name as by, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from goods_import where merchant_id = $1 and deleted_at is null`;

/** The files that the merchant sent in last. */
export async function readImports(database: Database, { merchantId }: OfferScope): Promise<ImportsResponse> {
  const { rows } = await database.query<GoodsImport & Record<string, unknown>>(
    `${HEAD} order by created_at desc, id desc limit 20`,
    [merchantId],
  );
  return { imports: rows, most_rows: MOST_LINES };
}

/** One file with its changes and errors. @throws DeskRefusal 404 */
export async function readImport(database: Database, scope: OfferScope, id: string): Promise<ImportResponse> {
  const { rows } = await database.query<GoodsImport & Record<string, unknown>>(`${HEAD} and id = $2`, [
    scope.merchantId,
    id,
  ]);
  const [head] = rows;
  if (!head) throw refusal('not_here', scope.locale);
  const { rows: kept } = await database.query<Pick<ImportResponse, 'lines' | 'faults'>>(
    `select coalesce((select jsonb_agg(jsonb_build_object('line', c->'line', 'label', c->'label', 'goods_id', c->'goods_id',
               'changes', c->'changes')) from jsonb_array_elements(changes) c), '[]') as lines, faults
       from goods_import where id = $1`,
    [id],
  );
  return { import: head, lines: kept[0]?.lines ?? [], faults: kept[0]?.faults ?? [] };
}
