import type { Locale } from '@caravanserai/locales/registry';
import { weightLimitGrams } from '../../elsewhere/band';
import { parseAmount, parsePercentLess, parsePercentMin } from '../../rules/duty-value';
import type { DestinationRow } from '../../rules/import-rows';
import { printQuantity } from '../print-values';
import { named } from '../words/named';
import { wordsFor } from '../words/words';
import { amountOf, lowerFirst, percentOf, say, taxName } from './say';
import type { RuleText } from './types';

/** Where a destination's threshold is, and what is measured against it. */
export function sayThreshold(row: DestinationRow, locale: Locale): RuleText {
  if (row.threshold === '') return say('threshold_unknown', locale, row);
  if (Number(row.threshold) === 0) return say('threshold_none', locale, row);
  const values = {
    threshold: amountOf(row.threshold, row.threshold_ccy, locale),
    basis: lowerFirst(named(wordsFor(locale).bases, row.threshold_basis)),
  };
  const grams = weightLimitGrams(row);
  if (grams === undefined) return say('threshold', locale, row, values);
  const weight = printQuantity({ quantity: String(grams), unit: 'g' }, locale);
  return say('threshold_and_weight', locale, row, { ...values, weight });
}

/** The duty on one side of the threshold. */
export function sayDuty(row: DestinationRow, band: 'low' | 'high', locale: Locale): RuleText {
  const mode = band === 'low' ? row.low_duty_mode : row.high_duty_mode;
  const value = band === 'low' ? row.low_duty_value : row.high_duty_value;
  switch (mode) {
    case 'NONE':
      return say('duty_none', locale, row);
    case 'BY_HS':
      return say('duty_tariff', locale, row);
    case 'FLAT_PER_HS6':
      return flatDuty(row, value, locale);
    case 'PCT':
      return percentDuty(row, value, locale);
    case 'PCT_MIN_PER_KG_FULL':
      return dutyPerKilogram('duty_per_kg_full', row, value, locale);
    case 'PCT_MIN_PER_KG_EXCESS':
      return dutyPerKilogram('duty_per_kg_excess', row, value, locale);
    default:
      return say('duty_unknown', locale, row);
  }
}

function flatDuty(row: DestinationRow, value: string, locale: Locale): RuleText {
  const flat = parseAmount(value);
  if (!flat) return say('duty_unknown', locale, row);
  return say('duty_flat', locale, row, { amount: amountOf(flat.amount, flat.currency, locale) });
}

function percentDuty(row: DestinationRow, value: string, locale: Locale): RuleText {
  const parsed = parsePercentLess(value);
  if (!parsed) return say('duty_unknown', locale, row);
  const rate = percentOf(parsed.percent, locale);
  if (!parsed.less) return say('duty_percent', locale, row, { rate });
  const less = amountOf(parsed.less.amount, parsed.less.currency, locale);
  return say('duty_less', locale, row, { rate, less });
}

function dutyPerKilogram(
  sentence: 'duty_per_kg_full' | 'duty_per_kg_excess',
  row: DestinationRow,
  value: string,
  locale: Locale,
): RuleText {
  const parsed = parsePercentMin(value);
  if (!parsed) return say('duty_unknown', locale, row);
  const perKg = amountOf(parsed.perKg.amount, parsed.perKg.currency, locale);
  return say(sentence, locale, row, { rate: percentOf(parsed.percent, locale), perKg });
}

/** The tax on one side of the threshold, and who takes it. */
export function sayTax(row: DestinationRow, band: 'low' | 'high', locale: Locale): RuleText {
  const mode = band === 'low' ? row.low_tax_mode : row.high_tax_mode;
  if (mode === 'NONE') return say('tax_none', locale, row);
  if (row.tax_pct === '' || (mode !== 'CHECKOUT' && mode !== 'BORDER'))
    return say('tax_unknown', locale, row);
  const values = { name: taxName(row.tax_name, locale), rate: percentOf(row.tax_pct, locale) };
  return say(mode === 'CHECKOUT' ? 'tax_checkout' : 'tax_border', locale, row, values);
}

/** What duty and tax are taken of; undefined where neither is a share of anything. */
export function sayValueBasis(
  row: DestinationRow,
  band: 'low' | 'high',
  locale: Locale,
): RuleText | undefined {
  const low = band === 'low';
  const duty = low ? row.low_duty_mode : row.high_duty_mode;
  const tax = low ? row.low_tax_mode : row.high_tax_mode;
  const taxed = row.tax_pct !== '' && tax !== 'NONE';
  if (duty !== 'BY_HS' && !duty.startsWith('PCT') && !taxed) return undefined;
  return say(row.value_basis === 'FOB' ? 'duty_without_freight' : 'duty_with_freight', locale, row);
}
