import { charge, type Charge } from '../charges/charge';
import type { Share } from '../charges/share';
import { decimal, multiply, percent, printRatio, ratio, toMinor, ZERO, type Ratio } from '../exact/ratio';
import type { RuleBook } from '../rules/rule-book';
import type { Money } from '../working/step';
import type { Notebook } from '../working/working';
import { dutiableValue } from './dutiable-value';
import { statutoryHeads, type StatutoryHeads } from './heads';
import { lineRates, type Factors, type LineRates } from './line-rates';

interface Levied {
  readonly duty: number | null;
  readonly consumptionTax: number | null;
  readonly vat: number | null;
}

/**
 * Duty, consumption tax and VAT of a line, each rounded half up to the fen (Order 124). A head is unknown where its
 * own rate or one before it is, as each enters the base of the next.
 */
export function lineTaxes(share: Share, factors: Factors, rules: RuleBook, notebook: Notebook): Charge[] {
  const { line } = share;
  if (line.classified && line.classified !== 'S') notebook.note('classification_unsure', {}, [], line.id);
  const rates = lineRates(share, factors, rules, notebook);
  const value = ratio(dutiableValue(share));
  const heads = statutoryHeads({
    dutiableValue: value,
    duty: rates.duty?.rate ?? ZERO,
    consumptionTax: rates.consumption?.rate ?? ZERO,
    specific: rates.consumption?.specific ?? ZERO,
    vat: rates.vat ? percent(rates.vat.value) : ZERO,
  });
  const [dutyPart, taxPart] = [decimal(factors.duty.value), decimal(factors.tax.value)];
  const taxable = rates.duty && rates.consumption;
  const levied = {
    duty: rates.duty ? toMinor(multiply(heads.duty, dutyPart)) : null,
    consumptionTax: taxable ? toMinor(multiply(heads.consumptionTax, taxPart)) : null,
    vat: taxable && rates.vat ? toMinor(multiply(heads.vat, taxPart)) : null,
  };
  explain({ value, rates, heads, levied, factors, line: line.id }, notebook);
  return [
    charge('duty', levied.duty),
    charge('consumption_tax', levied.consumptionTax),
    charge('sales_tax', levied.vat, 'checkout', 'VAT'),
  ];
}

interface Reckoned {
  readonly value: Ratio;
  readonly rates: LineRates;
  readonly heads: StatutoryHeads;
  readonly levied: Levied;
  readonly factors: Factors;
  readonly line: string;
}

function explain({ value, rates, heads, levied, factors, line }: Reckoned, notebook: Notebook): void {
  const share = { percent: printRatio(multiply(decimal(factors.tax.value), ratio(100))) };
  const { consumption, vat } = rates;
  const tariff = rates.duty?.tariff;
  if (tariff && levied.duty !== null) {
    const params = { base: cny(value), rate: { percent: tariff.pct }, amount: cny(levied.duty) };
    notebook.note('duty', params, [tariff, factors.duty], line);
  }
  if (consumption && consumption.row.ct_class !== 'NONE' && levied.consumptionTax !== null) {
    const params = {
      class: { code: consumption.row.ct_class },
      base: cny(heads.consumptionTaxBase),
      rate: { percent: consumption.row.ad_valorem_pct },
      specific: cny(consumption.specific),
      share,
      amount: cny(levied.consumptionTax),
    };
    notebook.note('consumption_tax', params, [consumption.row, factors.tax], line);
  }
  if (vat && levied.vat !== null) {
    const params = {
      base: cny(heads.vatBase),
      rate: { percent: vat.value },
      share,
      amount: cny(levied.vat),
    };
    notebook.note('import_vat', params, [vat, factors.tax], line);
  }
}

/** Bases are shown rounded; the amounts were reckoned from them unrounded. */
const cny = (value: Ratio | number): Money => ({
  minor: typeof value === 'number' ? value : toMinor(value),
  currency: 'CNY',
});
