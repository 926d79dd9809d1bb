import type { Locale } from '@caravanserai/locales/registry';
import { CHINA } from '../../route';
import type { ParameterRow } from '../../rules/china-rows';
import { inForce, ruleInForce } from '../../rules/in-force';
import type { RuleBook } from '../../rules/rule-book';
import { printQuantity } from '../print-values';
import { domesticWay } from './domestic-way';
import type { RuleSentence } from './keys';
import { partOf, promiseText, wayOf, type RulePart, type RuleWay } from './parts';
import { chinaLevel } from './usual-level';
import { sayConsumptionClass, sayTariffs } from './say-rows';
import { amountOf, percentOf, say, scopeName, shareOf } from './say';
import type { RuleText } from './types';

/** China: the two ways of retail import, what holds for both, and duty-paid stock. */
export function chinaWays(rules: RuleBook, date: string, locale: Locale): RuleWay[] {
  return [
    retailWay('bonded', rules, date, locale),
    retailWay('direct_mail', rules, date, locale),
    wayOf('retail_import', retailImportParts(rules, date, locale), locale),
    domesticWay({ dest: CHINA, currency: 'CNY', from: CHINA }, rules, date, locale),
  ];
}

function retailWay(route: 'bonded' | 'direct_mail', rules: RuleBook, date: string, locale: Locale): RuleWay {
  const regime = route === 'bonded' ? 'CN_CBEC_BONDED_1210' : 'CN_CBEC_DIRECT_9610';
  const row = ruleInForce(rules.destinations, { dest: CHINA, regime }, date);
  const level = chinaLevel(route, rules, date);
  const procedure = row && say(route === 'bonded' ? 'procedure_1210' : 'procedure_9610', locale, row);
  return wayOf(route, partOf('procedure', [procedure], locale, promiseText(level, date, locale)), locale);
}

function retailImportParts(rules: RuleBook, date: string, locale: Locale): RulePart[] {
  const parameter = (
    key: string,
    sentence: RuleSentence,
    values: (row: ParameterRow) => Readonly<Record<string, string>> = () => ({}),
  ): RuleText | undefined => {
    const row = ruleInForce(rules.parameters, { key }, date);
    return row && say(sentence, locale, row, values(row));
  };
  const yuan = (name: string) => (row: ParameterRow) => ({ [name]: amountOf(row.value, 'CNY', locale) });
  const rate = (row: ParameterRow) => ({ rate: percentOf(row.value, locale) });
  const kilograms = (scope: 'rice' | 'sugar') => (row: ParameterRow) => ({
    scope: scopeName(scope, locale),
    weight: printQuantity({ quantity: row.value, unit: 'kg' }, locale),
  });
  const noDuty =
    Number(ruleInForce(rules.parameters, { key: 'inlimit_duty_factor' }, date)?.value ?? 1) === 0;
  const classes = inForce(rules.consumptionTax, {}, date).map((row) => sayConsumptionClass(row, locale));
  const tariffs = sayTariffs(inForce(rules.tariffs, { dest: CHINA }, date), locale);
  return [
    ...partOf(
      'limits',
      [
        parameter('single_txn_limit_cny', 'limit_parcel', yuan('limit')),
        parameter('annual_limit_cny', 'limit_year', yuan('yearly')),
        parameter('overlimit_single_item_factor', 'limit_single'),
        parameter('rice_kg_year', 'limit_quantity', kilograms('rice')),
        parameter('sugar_kg_year', 'limit_quantity', kilograms('sugar')),
      ],
      locale,
    ),
    ...partOf(
      'taxes',
      [
        noDuty ? parameter('inlimit_duty_factor', 'cn_no_duty') : undefined,
        parameter('inlimit_tax_factor', 'cn_share', (row) => ({ share: shareOf(row.value, locale) })),
        parameter('vat_std_pct', 'cn_vat', rate),
        parameter('vat_low_pct', 'cn_vat_low', rate),
        ...classes,
        say('cn_vouchers', locale, null),
      ],
      locale,
    ),
    ...partOf('duty_rates', tariffs, locale),
  ];
}
