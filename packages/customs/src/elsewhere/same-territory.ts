import { assure } from '../charges/assurance';
import { charge, type Charge } from '../charges/charge';
import type { Consignment } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import type { Share } from '../charges/share';
import { landedLine, totalsOf } from '../charges/totals';
import { add, divide, multiply, ONE, percent, ratio, toMinor } from '../exact/ratio';
import { ruleInForce } from '../rules/in-force';
import type { RuleBook } from '../rules/rule-book';
import { sameCustomsTerritory } from '../territory';
import { noteUnknown } from '../working/note-unknown';
import { money, openReckoning, type ReckoningContext } from './context';
import { exciseCharges } from './excise';
import { cifValue } from './value';
import { vatClassOf } from './vat-class';

/**
 * The landed cost of goods that stay inside one customs territory: no import, so no duty and no threshold, only the
 * destination's VAT on goods and freight by its own row. Goods from another country of a union owe the
 * destination's excise too; duty-paid stock of the country itself has paid it.
 * @throws RangeError when the places don't share a customs territory
 */
export function withinTerritory(consignment: Consignment, rules: RuleBook): LandedCost {
  const { from, dest, currency } = consignment;
  if (!sameCustomsTerritory(from, dest)) throw new RangeError(`From ${from} to ${dest} is an import.`);
  const context = openReckoning(consignment, rules);
  context.notebook.note('same_territory', { from: { code: from }, dest: { code: dest } });
  const lines = context.shares.map((share) => {
    const excise = from === dest ? [] : exciseCharges(share, cifValue(share), 'checkout', context);
    return landedLine(share, [...excise, ...vatOf(share, excise, context)]);
  });
  const working = context.notebook.finish();
  const promise = assure(lines, working);
  const regime = 'SAME_TERRITORY';
  return { outcome: 'reckoned', regime, currency, lines, totals: totalsOf(lines), promise, working };
}

function vatOf(share: Share, excise: readonly Charge[], context: ReckoningContext): Charge[] {
  const { notebook, step, consignment } = context;
  const { id } = share.line;
  const { dest, date } = consignment;
  const { taxClass, rows } = vatClassOf(share.line, context);
  const row = ruleInForce(context.rules.vat, { dest, tax_class: taxClass }, date);
  const onTop = excise.every(({ amount }) => amount !== null)
    ? excise.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
    : null;
  if (!row?.pct || onTop === null) {
    const why = row?.pct ? 'base_unknown' : 'no_rate';
    noteUnknown(notebook, 'sales_tax', why, id, row ? [row] : []);
    return [charge('sales_tax', null, 'checkout', row?.name ?? 'VAT')];
  }
  const [name, rate, value] = [{ code: row.name }, { percent: row.pct }, cifValue(share)];
  const note = (code: 'sales_tax' | 'tax_included', base: number, amount: number): void =>
    notebook.note(
      code,
      { name, base: money(context, base), rate, amount: money(context, amount) },
      [...rows, row],
      id,
    );
  const added = (base: number): Charge => {
    const amount = toMinor(multiply(ratio(base), percent(row.pct)), step);
    note('sales_tax', base, amount);
    return charge('sales_tax', amount, 'checkout', row.name);
  };
  if (!consignment.taxIncluded) return [added(value + onTop)];

  const contained = divide(multiply(ratio(value), percent(row.pct)), add(ONE, percent(row.pct)));
  const amount = toMinor(contained, step);
  note('tax_included', value, amount);
  const held = charge('sales_tax', amount, 'included', row.name);
  return onTop > 0 ? [held, added(onTop)] : [held];
}
