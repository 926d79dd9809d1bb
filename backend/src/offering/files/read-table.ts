import { CsvError, parse } from 'csv-parse/sync';
import { isUtf8 } from 'node:buffer';

/** A line of a file: its number in the file as editors count, and its cells by column. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface FileTable {
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
  /** The line with more cells than the first one, where the table ends: nobody knows which cell is of which column. */
  readonly overlong?: number;
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** The line by which some spreadsheets tell each other what stands between cells. */
const SAYS_SIGN = /^sep=([,;\t])\r?\n/i;

/**
 * A file as a table: text with or without its mark, cells between commas, semicolons or tabs as the first line has
 * them. Undefined for what can't be read as one. Cells come without spaces around, lines without anything in them not at all.
 */
export function readTable(file: Buffer): FileTable | undefined {
  const whole = textOf(file);
  if (whole === undefined) return undefined;
  const [said = '', sign] = SAYS_SIGN.exec(whole) ?? [];
  const text = whole.slice(said.length);
  try {
    let columns: string[] = [];
    const rows = parse(text, {
      columns: (header: string[]) => (columns = header.map((name) => name.trim())),
      delimiter: sign ?? delimiterOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 200_000,
    }) as unknown as Parsed[];
    return {
      columns,
      rows: rows.map(({ record, info }) => ({
        line: info.lines + (said === '' ? 0 : 1),
        cells: plainCells(record),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') return undefined;
    return { columns: [], rows: [], overlong: Number(error.lines) + (said === '' ? 0 : 1) };
  }
}

/** UTF-8, or the UTF-16 that spreadsheets call Unicode text. */
function textOf(file: Buffer): string | undefined {
  if (file.length > 2 && file[0] === 0xff && file[1] === 0xfe) {
    const text = file.subarray(2).toString('utf16le');
    return text.includes('\0') ? undefined : text;
  }
  if (file.length === 0 || !isUtf8(file) || file.includes(0)) return undefined;
  return file.toString('utf8').replace(/^\uFEFF/, '');
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Spreadsheets take these at the start of a cell for a formula; an apostrophe keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet reckons with. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const plainCells = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).map(([column, value]) => [
      column,
      value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value,
    ]),
  );
