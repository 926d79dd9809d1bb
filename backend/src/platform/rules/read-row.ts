import { COUNTRY_CODES } from '@caravanserai/locales/countries';
import { unionMembers } from '@caravanserai/customs/territory';
import type { RuleColumn, RuleTable } from './rule-table';

export type Cell = string | number | boolean | readonly string[] | null;

/** A row as it will stand in its table, but for its id. */
export interface NewRule {
  readonly cells: Readonly<Record<string, Cell>>;
  /** ISO dates, both inclusive; the end is empty while it is open. */
  readonly valid_from: string;
  readonly valid_to: string;
  readonly source: string;
  readonly conf: string;
}

/** How well a row is known: a person adding one has read a source, or says that it is less. */
export const CONFIDENCES = ['S', 'S2', 'M', 'X', 'C', '-'] as const;

/** A column whose value can't be, and what it may be where that is a short list. */
export interface CellFault {
  readonly column: string;
  readonly choices?: readonly string[];
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a day that the calendar has. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Reads what somebody typed for a table. @returns the row, or the first column that can't be so */
export function readRow(
  table: RuleTable,
  given: Readonly<Record<string, unknown>>,
): { readonly row: NewRule } | { readonly fault: CellFault } {
  const names = new Set([...table.columns.map(({ name }) => name), ...DATED]);
  const unknown = Object.keys(given).find((name) => !names.has(name));
  if (unknown !== undefined) return { fault: { column: unknown } };
  const cells: Record<string, Cell> = {};
  for (const column of table.columns) {
    const value = readCell(column, text(given[column.name]));
    if (value === undefined)
      return { fault: { column: column.name, ...(column.choices && { choices: column.choices }) } };
    cells[column.name] = value;
  }
  const [from, to] = [text(given.valid_from), text(given.valid_to)];
  if (from === undefined || !isDay(from)) return { fault: { column: 'valid_from' } };
  if (to === undefined || (to !== '' && (!isDay(to) || to < from))) return { fault: { column: 'valid_to' } };
  const [source, conf] = [text(given.source), text(given.conf)];
  if (!source || source.length > 500) return { fault: { column: 'source' } };
  if (!CONFIDENCES.some((known) => known === conf))
    return { fault: { column: 'conf', choices: CONFIDENCES } };
  return { row: { cells, valid_from: from, valid_to: to, source, conf: conf ?? '' } };
}

const DATED = ['valid_from', 'valid_to', 'source', 'conf'];

/** Numbers and truths of JSON are read as they are written. */
function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('|');
  return undefined;
}

function readCell(column: RuleColumn, value: string | undefined): Cell | undefined {
  if (value === undefined || value.length > 300) return undefined;
  if (value === '' && column.kind !== 'choice' && column.kind !== 'list') {
    if (column.required) return undefined;
    if (column.kind === 'yes_no') return false;
    return column.nullable ? null : '';
  }
  switch (column.kind) {
    case 'text':
      return value;
    case 'code':
    case 'merchant':
    case 'pavilion':
      return /^[\p{L}\p{N}_.:*/;-]+$/u.test(value) ? value : undefined;
    case 'decimal':
      return /^\d{1,12}(\.\d{1,8})?$/.test(value) ? value : undefined;
    case 'whole':
      return /^\d{1,5}$/.test(value) ? Number(value) : undefined;
    case 'yes_no':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'area':
      return isArea(value) ? value : undefined;
    case 'choice':
      if (!column.choices?.includes(value)) return undefined;
      return value === '' && column.nullable ? null : value;
    case 'list': {
      const list = value.split(/[|,\s]+/).filter((each) => each !== '');
      return column.required && list.length === 0 ? undefined : list;
    }
  }
}

const isArea = (value: string): boolean =>
  value === '*' || unionMembers(value) !== undefined || COUNTRY_CODES.some((code) => code === value);
