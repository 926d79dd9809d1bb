import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import type { RuleRow } from '@caravanserai/customs/rules/rule-row';

/** Which part of the rule book a table is. */
const PARTS: Readonly<Record<string, keyof RuleBook>> = {
  destinations: 'destinations',
  vat: 'vat',
  vat_classes: 'vatClasses',
  tariffs: 'tariffs',
  dest_overlay: 'overlays',
  excise: 'excise',
  tax_bases: 'taxBases',
  cn_cbec_rules: 'parameters',
  cn_consumption_tax: 'consumptionTax',
};

export interface RuleChange {
  /** The row to come; undefined where rows only end. */
  readonly added?: RuleRow;
  /** Ids of rows that end, with their last day. */
  readonly ends: Readonly<Record<string, string>>;
}

/** The rule book as it will be; the given one stays as it is. For a table that isn't part of it, the same. */
export function bookWith(book: RuleBook, table: string, { added, ends }: RuleChange): RuleBook {
  const part = PARTS[table];
  if (!part) return book;
  const rows = (book[part] as readonly RuleRow[]).map((row) => {
    const last = ends[row.id];
    return last === undefined ? row : { ...row, valid_to: last };
  });
  return { ...book, [part]: added ? [...rows, added] : rows };
}
