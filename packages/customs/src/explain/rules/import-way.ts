import type { Locale } from '@caravanserai/locales/registry';
import type { DestinationRow } from '../../rules/import-rows';
import type { RuleRow } from '../../rules/rule-row';
import { inForce } from '../../rules/in-force';
import type { RuleBook } from '../../rules/rule-book';
import { areaRank, weightiest } from '../../rules/area-rank';
import { covers } from '../../territory';
import { partOf, promiseText, wayOf, type PromiseText, type RulePart, type RuleWay } from './parts';
import { hasThreshold, importRule, levelIn } from './usual-level';
import { say } from './say';
import { sayDuty, sayTax, sayThreshold, sayValueBasis } from './say-import';
import { sayExcise, saySurcharge, sayTariffs, sayTaxBase } from './say-rows';
import type { RuleText } from './types';

/** What a destination does with parcels from abroad: threshold, both sides of it, and what comes on top. */
export function importWay(dest: string, rules: RuleBook, date: string, locale: Locale): RuleWay {
  const row = importRule(dest, rules, date);
  const about = <Row extends RuleRow & { readonly dest: string }>(table: readonly Row[]): Row[] =>
    inForce(table, {}, date).filter((each) => covers(each.dest, dest));
  const [excise, overlays, tariffs] = [about(rules.excise), about(rules.overlays), about(rules.tariffs)];
  const parts = [
    ...(row
      ? bands(row, dest, rules, date, locale)
      : partOf('threshold', [say('duty_unknown', locale, null)], locale)),
    ...partOf(
      'surcharges',
      overlays.map((each) => saySurcharge(each, locale)),
      locale,
    ),
    ...partOf(
      'product_taxes',
      [say('excise_goods', locale, null), ...excise.map((each) => sayExcise(each, locale))],
      locale,
    ),
    ...partOf('duty_rates', sayTariffs(tariffs, locale), locale),
  ];
  return wayOf('from_abroad', parts, locale);
}

function bands(row: DestinationRow, dest: string, rules: RuleBook, date: string, locale: Locale): RulePart[] {
  const threshold = partOf('threshold', [sayThreshold(row, locale)], locale);
  const side = (band: 'low' | 'high'): (RuleText | undefined)[] => [
    sayDuty(row, band, locale),
    sayTax(row, band, locale),
    sayValueBasis(row, band, locale),
    ...taxBases(row, dest, band, rules, date).flatMap((each) => sayTaxBase(each, locale)),
  ];
  const promise = (band: 'low' | 'high'): PromiseText =>
    promiseText(levelIn(band, row, dest, rules, date), date, locale);
  // Without a threshold only one set of rules is ever met; its title must not speak of one.
  if (!hasThreshold(row)) {
    return [...threshold, ...partOf('taxes', side('high'), locale, promise('high'))];
  }
  return [
    ...threshold,
    ...partOf('low', side('low'), locale, promise('low')),
    ...partOf('high', side('high'), locale, promise('high')),
  ];
}

function taxBases(
  { regime }: DestinationRow,
  dest: string,
  band: 'low' | 'high',
  { taxBases: rows }: RuleBook,
  date: string,
) {
  const fitting = inForce(rows, { regime }, date).filter(
    (row) => covers(row.dest, dest) && (row.band === '' || row.band === band),
  );
  return weightiest(fitting, (row) => areaRank(row.dest) * 2 + (row.band === '' ? 0 : 1));
}
