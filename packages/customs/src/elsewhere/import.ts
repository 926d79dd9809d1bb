import { assure } from '../charges/assurance';
import { charge, collectedBy, type Charge } from '../charges/charge';
import type { Consignment } from '../charges/consignment';
import type { LandedCost } from '../charges/landed-cost-result';
import type { Share } from '../charges/share';
import { landedLine, totalsOf } from '../charges/totals';
import type { DestinationRow } from '../rules/import-rows';
import { ruleInForce } from '../rules/in-force';
import type { RuleBook } from '../rules/rule-book';
import { bandsOf, type Band } from './band';
import { openReckoning, money, type ReckoningContext } from './context';
import { dutiesOf, type Duties } from './duty';
import { exciseCharges } from './excise';
import { exciseRows, isExciseGoods } from './excise-rows';
import { salesTax } from './sales-tax';
import { surcharges } from './surcharge';
import { customsValue } from './value';

/** Where no row speaks of a destination at all. */
const NOTHING_KNOWN: DestinationRow = {
  id: 'destinations:none',
  source: '',
  conf: '-',
  dest: '*',
  regime: 'DAP_UNKNOWN',
  threshold: '',
  threshold_ccy: '',
  threshold_basis: '',
  low_duty_mode: 'UNKNOWN',
  low_duty_value: '',
  low_tax_mode: 'BORDER',
  tax_name: '',
  tax_pct: '',
  high_duty_mode: 'UNKNOWN',
  high_duty_value: '',
  high_tax_mode: 'BORDER',
  value_basis: 'CIF',
};

/**
 * The landed cost of a consignment that enters the customs territory of its destination, by the destination's row:
 * threshold, duty, surcharges, excise and sales tax on either side of it.
 * @throws RangeError for amounts, dates or currencies that are none
 */
export function importInto(consignment: Consignment, rules: RuleBook): LandedCost {
  const { dest, date, currency } = consignment;
  const context = openReckoning(consignment, rules);
  const rule =
    ruleInForce(rules.destinations, { dest }, date) ??
    ruleInForce(rules.destinations, { dest: '*' }, date) ??
    NOTHING_KNOWN;
  context.notebook.note('import_regime', { dest: { code: dest }, regime: { code: rule.regime } }, [rule]);
  noteShares(context);
  const bands = bandsWithExcise(rule, context);
  const duties = dutiesByBand(bands, rule, context);
  const lines = context.shares.map((share) => {
    const band = bands.get(share.line.id) ?? 'unknown';
    return landedLine(share, lineCharges(share, band, duties, rule, context));
  });
  const late = lines.some((line) =>
    line.charges.some((each) => each.collected === 'border' && each.amount !== 0),
  );
  if (late) context.notebook.note('carrier_fee', {});
  const working = context.notebook.finish();
  const promise = assure(lines, working);
  return {
    outcome: 'reckoned',
    regime: rule.regime,
    currency,
    lines,
    totals: totalsOf(lines),
    promise,
    working,
  };
}

/** One excise goods takes its whole consignment out of a low-value scheme: it is one declaration. */
function bandsWithExcise(rule: DestinationRow, context: ReckoningContext): Map<string, Band> {
  const { consignment, shares, rules, notebook } = context;
  const excise = shares.some(({ line }) =>
    isExciseGoods(line, exciseRows(rules.excise, line, consignment.dest, consignment.date)),
  );
  const bands = bandsOf(rule, context);
  if (!excise || ![...bands.values()].includes('low')) return bands;
  notebook.note('excise_goods_no_scheme', {}, [rule]);
  return new Map([...bands].map(([id, band]) => [id, band === 'low' ? 'high' : band]));
}

function dutiesByBand(
  bands: ReadonlyMap<string, Band>,
  rule: DestinationRow,
  context: ReckoningContext,
): Duties {
  const group = (band: Band): Share[] => context.shares.filter(({ line }) => bands.get(line.id) === band);
  const low = { mode: rule.low_duty_mode, value: rule.low_duty_value, rule };
  const high = { mode: rule.high_duty_mode, value: rule.high_duty_value, rule };
  return new Map([
    ...dutiesOf(group('low'), low, context),
    ...dutiesOf(group('high'), high, context),
    ...dutiesOf(group('unknown'), { ...high, mode: 'UNKNOWN' }, context),
  ]);
}

function lineCharges(
  share: Share,
  band: Band,
  duties: Duties,
  rule: DestinationRow,
  context: ReckoningContext,
): Charge[] {
  const value = customsValue(share, rule.value_basis);
  const collected = collectedBy(band === 'low' ? rule.low_tax_mode : rule.high_tax_mode);
  const others = [
    charge('duty', duties.get(share.line.id) ?? null, collected),
    ...surcharges(share, value, collected, context),
    ...exciseCharges(share, value, 'border', context),
  ];
  return [...others, salesTax(share, band, others, rule, context)];
}

function noteShares(context: ReckoningContext): void {
  for (const { line, goods, voucher, freight, insurance } of context.shares) {
    const value = money(context, goods - voucher + freight + insurance);
    const parts = { goods: money(context, goods), freight: money(context, freight) };
    const params = { ...parts, insurance: money(context, insurance), value };
    context.notebook.note('freight_share', params, [], line.id);
    if (voucher > 0) {
      context.notebook.note('voucher_lowers_value', { voucher: money(context, voucher) }, [], line.id);
    }
  }
}
