import { assure } from '../charges/assurance';
import type { Consignment } from '../charges/consignment';
import { shareCharges, type Share } from '../charges/share';
import { landedLine, totalsOf } from '../charges/totals';
import type { LandedCost, Refusal } from '../charges/landed-cost-result';
import { supervisionMode } from '../route';
import { parameterOn } from '../rules/parameter';
import type { RuleBook } from '../rules/rule-book';
import type { Money } from '../working/step';
import { openNotebook, type Notebook } from '../working/working';
import { dutiableValue } from './dutiable-value';
import { retailImportReason } from './eligibility';
import { checkLimits, type Limits } from './limits';
import type { Factors } from './line-rates';
import { lineTaxes } from './line-taxes';
import { proposeSplit } from './split';

const CNY = 'CNY';
const money = (minor: number): Money => ({ minor, currency: CNY });

/**
 * The landed cost of a consignment that enters China as cross-border retail import (1210 or 9610), or why it
 * can't. The buyer owes the taxes; the shop collects them at checkout.
 * @param used fen that count against the buyer's year already (see `ledgerYear`)
 * @throws RangeError for another currency, another route, amounts that are no fen, or parameters not in force
 */
export function retailImport(consignment: Consignment, used: number, rules: RuleBook): LandedCost | Refusal {
  const mode = supervisionMode(consignment.route, consignment.dest);
  if (!mode)
    throw new RangeError(`${consignment.route} to ${consignment.dest} is no retail import to China.`);
  if (consignment.currency !== CNY)
    throw new RangeError(`China's taxes are in CNY, not ${consignment.currency}.`);
  const notebook = openNotebook(consignment.date);
  notebook.note('retail_import', { mode: { code: mode } });
  const refused = notEligible(consignment, notebook);
  if (refused) return refused;

  const shares = shareCharges(consignment);
  const value = shares.reduce((total, share) => total + dutiableValue(share), 0);
  const pieces = shares.reduce((total, { line }) => total + line.quantity, 0);
  const limits = checkLimits({ dutiableValue: value, pieces, used }, rules.parameters, consignment.date);
  noteLimits(limits, notebook);
  if (limits.state === 'REJECT_SPLIT_ORDER' || limits.state === 'REJECT_ANNUAL_GENERAL_TRADE') {
    const split = proposeSplit(consignment, limits);
    return { outcome: 'refused', reason: limits.state, lines: [], limits, split, working: notebook.finish() };
  }

  const factors = factorsFor(limits, rules, notebook);
  const lines = shares.map((share) => {
    noteShare(share, notebook);
    return landedLine(share, lineTaxes(share, factors, rules, notebook));
  });
  const working = notebook.finish();
  const regime = `CN_CBEC_${mode}`;
  const result = { regime, currency: CNY, lines, totals: totalsOf(lines), limits, working };
  return { outcome: 'reckoned', ...result, promise: assure(lines, working) };
}

function notEligible(consignment: Consignment, notebook: Notebook): Refusal | undefined {
  const lines = consignment.lines.flatMap((line) => {
    const cbecChannel = line.cbecChannel ?? 'GENERAL_TRADE_ONLY';
    const reason = retailImportReason({ route: consignment.route, flags: line.flags, cbecChannel });
    return reason ? [{ line: line.id, reason }] : [];
  });
  if (lines.length === 0) return undefined;
  lines.sort((a, b) => (a.line < b.line ? -1 : 1));
  for (const { line, reason } of lines) {
    notebook.note('not_for_retail_import', { reason: { code: reason } }, [], line);
  }
  return { outcome: 'refused', reason: 'NOT_ELIGIBLE', lines, working: notebook.finish() };
}

function noteLimits({ state, rows, ...limits }: Limits, notebook: Notebook): void {
  const [value, used] = [money(limits.dutiableValue), money(limits.used)];
  const [limit, yearly] = [money(limits.limit), money(limits.yearly)];
  if (state === 'IN_LIMIT') notebook.note('within_limits', { value, limit, used, yearly }, rows);
  if (state === 'FULL_TAX_SINGLE_ITEM') {
    notebook.note('single_item_over_limit', { value, limit, used, yearly }, rows);
  }
  if (state === 'REJECT_SPLIT_ORDER') notebook.note('too_much_at_once', { value, limit }, rows.slice(0, 1));
  if (state === 'REJECT_ANNUAL_GENERAL_TRADE') {
    notebook.note('too_much_this_year', { value, used, yearly }, rows.slice(1));
  }
}

function factorsFor({ state }: Limits, { parameters }: RuleBook, notebook: Notebook): Factors {
  const row = (key: string) => parameterOn(parameters, key, notebook.date);
  if (state !== 'IN_LIMIT') {
    const full = row('overlimit_single_item_factor');
    return { duty: full, tax: full };
  }
  const duty = row('inlimit_duty_factor');
  if (Number(duty.value) === 0) notebook.note('no_duty_within_limits', {}, [duty]);
  return { duty, tax: row('inlimit_tax_factor') };
}

function noteShare(share: Share, notebook: Notebook): void {
  const { line, goods, voucher, freight, wholeFreight, insurance } = share;
  const value = money(dutiableValue(share));
  const params = { goods: money(goods), freight: money(wholeFreight), insurance: money(insurance), value };
  notebook.note('freight_share', params, [], line.id);
  const off = voucher + Math.max(0, wholeFreight - freight);
  if (off > 0) notebook.note('voucher_keeps_value', { voucher: money(off) }, [], line.id);
}
