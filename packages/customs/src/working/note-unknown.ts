import type { TaxHead } from '../charges/charge';
import type { RuleRow } from '../rules/rule-row';
import type { UnknownReason } from './step';
import type { Notebook } from './working';

/** Notes that a head of a line can't be reckoned, and why; its charge is then null, never zero. */
export function noteUnknown(
  notebook: Notebook,
  head: TaxHead,
  why: UnknownReason,
  line: string,
  rows: readonly RuleRow[] = [],
): void {
  notebook.note('unknown', { head: { code: head }, why: { code: why } }, rows, line);
}
