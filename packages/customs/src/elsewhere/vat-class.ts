import type { ConsignmentLine } from '../charges/consignment';
import type { VatClassRow } from '../rules/import-rows';
import { vatClassFor } from '../rules/vat-class';
import type { ReckoningContext } from './context';

/** The class of a line in the destination's VAT, and the rows that say so. */
export interface VatClass {
  readonly taxClass: string;
  readonly rows: readonly VatClassRow[];
}

const STANDARD = 'standard';

/**
 * The class a line names, else that of its heading. Where no row speaks of it, the standard class is taken and noted as
 * unsure: the figure is then an estimate, as a reduced rate may hold. So is one that rests on a doubtful heading.
 */
export function vatClassOf(line: ConsignmentLine, context: ReckoningContext): VatClass {
  const known = context.vatClasses.get(line.id) ?? find(line, context);
  context.vatClasses.set(line.id, known);
  return known;
}

function find(line: ConsignmentLine, context: ReckoningContext): VatClass {
  if (line.vatClass) return { taxClass: line.vatClass, rows: [] };
  const { dest, date } = context.consignment;
  const classOf = (hs6: string): VatClassRow | undefined =>
    vatClassFor(context.rules.vatClasses, { dest, hs6, date });
  const row = classOf(line.hs6);
  const doubtful = line.classified !== undefined && line.classified !== 'S';
  // A doubtful heading is no doubt where one row speaks of all goods.
  if (!row || (doubtful && !classOf(''))) {
    context.notebook.note('classification_unsure', {}, [], line.id);
  }
  return row ? { taxClass: row.tax_class, rows: [row] } : { taxClass: STANDARD, rows: [] };
}
