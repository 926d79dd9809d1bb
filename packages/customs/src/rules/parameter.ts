import type { ParameterRow } from './china-rows';
import { ruleInForce } from './in-force';

/** A parameter in force. @throws RangeError when the table has none: without it nothing can be reckoned */
export function parameterOn(rows: readonly ParameterRow[], key: string, date: string): ParameterRow {
  const row = ruleInForce(rows, { key }, date);
  if (!row) throw new RangeError(`No rule "${key}" is in force on ${date}.`);
  return row;
}
