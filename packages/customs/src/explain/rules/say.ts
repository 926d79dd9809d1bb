import { countryName } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';
import { currency as currencyRow } from '@caravanserai/money/currencies';
import { parseDecimal, parseMinor } from '@caravanserai/money/decimal';
import type { RuleRow } from '../../rules/rule-row';
import { unionMembers } from '../../territory';
import { fill } from '../fill';
import { isolate } from '../isolate';
import { printDecimal, printMoney, printPercent } from '../print-values';
import { named } from '../words/named';
import { wordsFor } from '../words/words';
import { HEADINGS } from './headings';
import type { RuleSentence } from './keys';
import { ruleTextsFor } from './texts';
import type { CitedText, RuleText } from './types';

/** One rule in a sentence, with the row it rests on. */
export function say(
  sentence: RuleSentence,
  locale: Locale,
  row: RuleRow | null,
  values: Readonly<Record<string, string>> = {},
): RuleText {
  return { text: fill(ruleTextsFor(locale).sentences[sentence], values), cited: row && cite(row, locale) };
}

/** Source, dates and confidence of a row. */
export function cite({ id, source, conf, valid_from, valid_to }: RuleRow, locale: Locale): CitedText {
  return {
    id,
    source,
    since: valid_from ?? '',
    until: valid_to ?? '',
    confidence: conf,
    confidenceWords: wordsFor(locale).confidence[conf],
  };
}

/**
 * Major units of a rule as an amount of money. Rates per litre or kilogram may be finer than any coin: they keep their
 * digits and carry the currency's code.
 */
export function amountOf(amount: string, currency: string, locale: Locale): string {
  const { units, scale } = parseDecimal(amount);
  const { digits } = currencyRow(currency);
  const finer = scale > digits && units % 10n ** BigInt(scale - digits) !== 0n;
  if (finer) return isolate(`${printDecimal(amount, locale)}\u00A0${currency}`, locale);
  return printMoney({ minor: parseMinor(amount, currency), currency }, locale);
}

export const percentOf = (percent: string, locale: Locale): string => printPercent({ percent }, locale);

/** A share of one as a percentage: '0.70' is 70%. */
export const shareOf = (share: string, locale: Locale): string =>
  percentOf(String(Math.round(Number(share) * 10_000) / 100), locale);

/** A tax's name in law, or the general one where the row has none. */
export function taxName(code: string, locale: Locale): string {
  const { taxes, someTax } = wordsFor(locale);
  return code === '' ? someTax : named(taxes, code);
}

const HS = 'HS:';

/** The goods a row is about: a flag, `HS:<prefix>` or a bare prefix; empty for all. */
export function scopeName(scope: string, locale: Locale): string {
  const { scopes } = ruleTextsFor(locale);
  const heading = scope.startsWith(HS) ? scope.slice(HS.length) : scope;
  return /^\d*$/.test(heading) ? headingNames([heading], locale) : named(scopes, scope);
}

/** Several headings in one list; those of one name are told together: 'nuts (080251, 080252)'. */
export function headingNames(headings: readonly string[], locale: Locale): string {
  const finer = new Map<string, string[]>();
  for (const heading of headings) {
    const name = nameAndDigits(heading, locale);
    finer.set(name.name, [...(finer.get(name.name) ?? []), ...name.digits]);
  }
  return [...finer].map(([name, digits]) => withDigits(name, digits, locale)).join(LIST_SEPARATORS[locale]);
}

const withDigits = (name: string, digits: readonly string[], locale: Locale): string => {
  if (digits.length === 0) return name;
  const list = digits.map((each) => isolate(each, locale)).join(LIST_SEPARATORS[locale]);
  return locale === 'zh-CN' ? `${name}（${list}）` : `${name} (${list})`;
};

/** The longest named heading it begins with, and its digits where it is finer than that. */
function nameAndDigits(heading: string, locale: Locale): { name: string; digits: readonly string[] } {
  const { otherScope, otherScopes, scopes } = ruleTextsFor(locale);
  if (heading === '') return { name: scopes.all, digits: [] };
  const [known = ''] = Object.keys(HEADINGS)
    .filter((each) => heading.startsWith(each))
    .sort((a, b) => b.length - a.length);
  const name = HEADINGS[known]?.[locale];
  if (name) return { name, digits: known === heading ? [] : [heading] };
  const values = { heading: isolate(heading, locale) };
  return { name: fill(heading.length < 4 ? otherScopes : otherScope, values), digits: [] };
}

/** A country, a customs union, or anywhere. */
export function areaName(area: string, locale: Locale): string {
  if (area === '*' || area === 'ALL' || area.startsWith('BY_')) return ruleTextsFor(locale).anyOrigin;
  return unionMembers(area) ? named(wordsFor(locale).unions, area) : countryName(area, locale);
}

/** As it stands inside a sentence; none of these words is a name. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What stands between the members of a list. */
export const LIST_SEPARATORS: Readonly<Record<Locale, string>> = {
  en: ', ',
  'zh-CN': '、',
  ru: ', ',
  ar: '، ',
  fr: ', ',
  es: ', ',
};
