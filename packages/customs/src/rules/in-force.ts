import type { RuleRow } from './rule-row';

/** What a rule table is asked by: some of its columns with the values they must have. */
export type RuleKey<Row extends RuleRow> = Partial<Row>;

/**
 * The rows of a table that have the key's values and are in force on a day.
 * @param date ISO date (YYYY-MM-DD) of the order
 * @throws RangeError when `date` is no ISO date
 */
export function inForce<Row extends RuleRow>(rows: readonly Row[], key: RuleKey<Row>, date: string): Row[] {
  assertDay(date);
  const wanted = Object.entries(key) as [keyof Row, unknown][];
  return rows.filter((row) => holdsOn(row, date) && wanted.every(([column, value]) => row[column] === value));
}

/**
 * The one row in force: of several the one that began last.
 * @throws RangeError when two began on the same day, as then nobody could say which figure is right
 */
export function ruleInForce<Row extends RuleRow>(
  rows: readonly Row[],
  key: RuleKey<Row>,
  date: string,
): Row | undefined {
  return latest(inForce(rows, key, date));
}

/** The row that began last; undefined for no rows. @throws RangeError when two began on the same day */
export function latest<Row extends RuleRow>(rows: readonly Row[]): Row | undefined {
  const [first, second] = [...rows].sort((a, b) => (begins(a) < begins(b) ? 1 : -1));
  if (first && second && begins(first) === begins(second)) {
    throw new RangeError(`Two rules hold at once: ${[first.id, second.id].sort().join(' and ')}`);
  }
  return first;
}

/** @throws RangeError when the text is no ISO date (YYYY-MM-DD) */
export function assertDay(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`Not an ISO date: "${date}"`);
  return date;
}

const begins = ({ valid_from }: Pick<RuleRow, 'valid_from'>): string => valid_from ?? '';

/** True on each day from the row's first to its last. */
export const holdsOn = (row: Pick<RuleRow, 'valid_from' | 'valid_to'>, date: string): boolean =>
  begins(row) <= date && (!row.valid_to || date <= row.valid_to);
