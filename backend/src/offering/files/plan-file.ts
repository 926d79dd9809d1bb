import { isColumn, textColumn } from './columns';
import type { FileGoods } from './file-goods';
import { planLine, type PlannedFault, type PlannedLine } from './plan-line';
import type { FileRow } from './read-table';
import type { FileOwner } from './write-file';

export interface FilePlan {
  /** Lines that change something. */
  readonly lines: readonly PlannedLine[];
  readonly faults: readonly PlannedFault[];
}

/** What a file would change, line by line, and every error; two lines must not say different things of the same. */
export function planFile(
  rows: readonly FileRow[],
  goods: ReadonlyMap<string, FileGoods>,
  owner: FileOwner,
): FilePlan {
  const plans = rows.map((row) => planLine(row, goods.get(row.cells.goods ?? ''), owner));
  const lines = plans.map(({ plan }) => plan).filter(({ changes, begin }) => changes.length > 0 || begin);
  return {
    lines,
    faults: [...unread(rows), ...plans.flatMap(({ faults }) => faults), ...saidTwice(lines)],
  };
}

/** Columns with something in them that nothing is read from: who misspelt one would miss it only in the shop. */
function unread(rows: readonly FileRow[]): PlannedFault[] {
  const filled = new Map<string, number>();
  for (const { line, cells } of rows)
    for (const [column, text] of Object.entries(cells))
      if (text !== '' && !filled.has(column)) filled.set(column, line);
  return [...filled]
    .filter(([column]) => !isColumn(column))
    .map(([column, line]) => ({ line, column, code: 'column_unknown' }));
}

/** The first line counts; a later one that writes the same cell of the same goods or listing is an error. */
function saidTwice(lines: readonly PlannedLine[]): PlannedFault[] {
  const seen = new Set<string>();
  const faults: PlannedFault[] = [];
  for (const line of lines) {
    for (const [owner, column] of cellsOf(line)) {
      const key = `${owner} ${column}`;
      if (seen.has(key)) faults.push({ line: line.line, column, code: 'twice' });
      seen.add(key);
    }
  }
  return faults;
}

function cellsOf({ goods_id, listing_id, stock, price, own, data, texts }: PlannedLine): [string, string][] {
  const offers: [string, string][] = [
    ...(stock ? ['stock'] : []),
    ...(price ? ['price'] : []),
    ...Object.keys(own).map((code) => `price:${code}`),
  ].map((column) => [listing_id ?? '', column]);
  const words: [string, string][] = [
    ...Object.keys(data),
    ...texts.map(({ field, locale }) => textColumn(field, locale)),
  ].map((column) => [goods_id ?? '', column]);
  return [...offers, ...(goods_id === null ? [] : words)];
}
