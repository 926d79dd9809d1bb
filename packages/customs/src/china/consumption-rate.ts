import { currency } from '@caravanserai/money/currencies';
import type { Share } from '../charges/share';
import { decimal, multiply, percent, ratio, ZERO, type Ratio } from '../exact/ratio';
import type { ConsumptionTaxRow } from '../rules/china-rows';
import type { RuleBook } from '../rules/rule-book';
import type { Notebook } from '../working/working';
import { consumptionClass, type ConsumptionClass } from './consumption-class';
import { contents } from './measure';

/** What a line's consumption tax is reckoned from: a share of the base, and fen for all pieces. */
export interface ConsumptionRate {
  readonly row: ConsumptionTaxRow;
  readonly rate: Ratio;
  readonly specific: Ratio;
}

/** Finds a line's class and notes how; undefined when its class or contents are unknown. */
export function consumptionRate(
  share: Share,
  rules: RuleBook,
  notebook: Notebook,
): ConsumptionRate | undefined {
  const found = consumptionClass(share, rules.consumptionTax, rules.rates, notebook.date);
  const specific = found && specificPart(share, found.row);
  if (!found || !specific) return undefined;
  noteClass(share, found, notebook);
  return { row: found.row, rate: percent(found.row.ad_valorem_pct), specific };
}

function specificPart({ line }: Share, row: ConsumptionTaxRow): Ratio | undefined {
  if (row.kind === 'AD_VALOREM') return ZERO;
  const [code = '', unit = ''] = row.specific_unit.split('/');
  const amount = contents(line, unit, row.measure);
  return amount && multiply(multiply(decimal(row.specific_amount), amount), minorUnits(code));
}

function noteClass({ line }: Share, found: ConsumptionClass, notebook: Notebook): void {
  const named = { class: { code: found.row.ct_class } };
  if (found.test) {
    const { value, from, unit } = found.test;
    // Whole fen, the value rounded down: what is below the threshold must not look as if it reached it.
    const price = (of: Ratio) => ({ minor: Number(of.n / of.d), currency: 'CNY', unit });
    notebook.note(
      'class_by_value',
      { ...named, value: price(value), from: price(from) },
      found.rows,
      line.id,
    );
  }
  if (found.assumed) notebook.note('class_assumed', named, found.rows, line.id);
  if (line.consumptionTaxKind?.startsWith('CHECK_'))
    notebook.note('class_to_check', named, found.rows, line.id);
}

const minorUnits = (code: string): Ratio => ratio(10n ** BigInt(currency(code).digits));
