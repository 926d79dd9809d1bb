import type { ConsignmentLine } from '../charges/consignment';
import type { DestinationRow } from '../rules/import-rows';
import { ruleInForce } from '../rules/in-force';
import type { RuleRow } from '../rules/rule-row';
import type { ReckoningContext } from './context';
import { vatClassOf } from './vat-class';

/** A percentage as a decimal string, empty where it is unknown, and the rows it rests on. */
export interface ImportTaxRate {
  readonly pct: string;
  readonly rows: readonly RuleRow[];
}

/** The rate of a line's sales tax on import: the rule's own, or that of its class; a class needs a row of its own. */
export function importTaxRate(
  line: ConsignmentLine,
  rule: DestinationRow,
  context: ReckoningContext,
): ImportTaxRate | undefined {
  const { dest, date } = context.consignment;
  const { taxClass, rows } = vatClassOf(line, context);
  if (taxClass === 'standard') return { pct: rule.tax_pct, rows: [...rows, rule] };
  const row = ruleInForce(context.rules.vat, { dest, tax_class: taxClass }, date);
  return row && { pct: row.pct, rows: [...rows, row] };
}
