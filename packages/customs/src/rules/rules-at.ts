import { covers } from '../territory';
import { inForce } from './in-force';
import type { RuleBook } from './rule-book';
import type { RuleRow } from './rule-row';

const known = new WeakMap<RuleBook, Map<string, RuleBook>>();

/**
 * The rows of a book that can matter at one destination on one day: reckoning by them comes to the same, and much
 * faster, as it looks through every table for every line. Remembered for as long as the book is.
 * @param date ISO date
 */
export function rulesAt(rules: RuleBook, dest: string, date: string): RuleBook {
  const books = known.get(rules) ?? new Map<string, RuleBook>();
  known.set(rules, books);
  const key = `${dest} ${date}`;
  const found = books.get(key);
  if (found) return found;
  const book = narrowed(rules, dest, date);
  books.set(key, book);
  return book;
}

function narrowed(rules: RuleBook, dest: string, date: string): RuleBook {
  const here = <Row extends RuleRow & { readonly dest: string }>(rows: readonly Row[]): Row[] =>
    inForce(rows, {}, date).filter((row) => covers(row.dest, dest));
  const now = <Row extends RuleRow>(rows: readonly Row[]): Row[] => inForce(rows, {}, date);
  return {
    ...rules,
    parameters: now(rules.parameters),
    consumptionTax: now(rules.consumptionTax),
    destinations: here(rules.destinations),
    tariffs: here(rules.tariffs),
    overlays: here(rules.overlays),
    vat: here(rules.vat),
    vatClasses: here(rules.vatClasses),
    excise: here(rules.excise),
    taxBases: here(rules.taxBases),
    rates: now(rules.rates),
  };
}
