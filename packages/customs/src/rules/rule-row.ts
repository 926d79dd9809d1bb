/**
 * How well a rule is known. S: read in a named source; S2: second-hand or partial; M: from memory;
 * X: sources conflict; C: reckoned; `-`: not known.
 */
export type Confidence = 'S' | 'S2' | 'M' | 'X' | 'C' | '-';

/** What every dated row of a rule table has. Columns are named as in the database and the seed files. */
export interface RuleRow {
  readonly id: string;
  /** ISO dates, both inclusive; an empty or missing end is open. */
  readonly valid_from?: string | null;
  readonly valid_to?: string | null;
  readonly source: string;
  readonly conf: Confidence;
}

/** The name of a row made from what distinguishes it: `vat:FR/standard/2026-01-01`. */
export function ruleId(table: string, ...keys: readonly (string | null | undefined)[]): string {
  return `${table}:${keys.map((key) => key ?? '').join('/')}`;
}
