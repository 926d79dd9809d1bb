import type { Locale } from '@caravanserai/locales/registry';
import type { ConsumptionTaxRow } from '../../rules/china-rows';
import type { ExciseRow, OverlayRow, TariffRow, TaxBaseRow, VatRow } from '../../rules/import-rows';
import { named } from '../words/named';
import { wordsFor } from '../words/words';
import { parseThresholds } from '../../china/measure';
import { amountOf, areaName, headingNames, LIST_SEPARATORS, percentOf, say, scopeName, taxName } from './say';
import type { RuleText } from './types';

/** Duty rates by heading and origin: those that agree in all but the heading are told in one sentence. */
export function sayTariffs(rows: readonly TariffRow[], locale: Locale): RuleText[] {
  const alike = new Map<string, TariffRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.pct, row.origin, row.source, row.conf, row.valid_from, row.valid_to]);
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()].flatMap((group) => {
    const [row] = group;
    if (!row) return [];
    const scope = headingNames(
      group.map(({ hs_prefix }) => hs_prefix),
      locale,
    );
    const values = { scope, origin: areaName(row.origin, locale) };
    if (row.pct === '') return [say('tariff_unknown', locale, row, values)];
    return [say('tariff', locale, row, { ...values, rate: percentOf(row.pct, locale) })];
  });
}

/** A charge on top of duty. */
export function saySurcharge(row: OverlayRow, locale: Locale): RuleText {
  const values = {
    kind: named(wordsFor(locale).surcharges, row.kind),
    origin: areaName(row.origin_scope, locale),
  };
  if (row.pct === '') return say('surcharge_unknown', locale, row, values);
  return say('surcharge', locale, row, { ...values, rate: percentOf(row.pct, locale) });
}

/** An excise or a national tax on a product: by contents, by value, by both, or of unknown amount. */
export function sayExcise(row: ExciseRow, locale: Locale): RuleText {
  const values = { name: taxName(row.name, locale), scope: scopeName(row.scope, locale) };
  const nothing = [row.amount, row.pct].every((each) => Number(each) === 0) && row.amount + row.pct !== '';
  if (nothing) return say('excise_none', locale, row, values);
  const perUnit = row.amount === '' ? undefined : unitPrice(row.amount, row.ccy, row.per, locale);
  const rate = row.pct === '' ? undefined : percentOf(row.pct, locale);
  if (perUnit && rate) return say('excise_by_both', locale, row, { ...values, perUnit, rate });
  if (perUnit) return say('excise_by_contents', locale, row, { ...values, perUnit });
  return rate
    ? say('excise_by_value', locale, row, { ...values, rate })
    : say('excise_unknown', locale, row, values);
}

/** What else import tax is taken of; an empty cell leaves the general rule and says nothing. */
export function sayTaxBase(row: TaxBaseRow, locale: Locale): RuleText[] {
  const freight = { Y: 'tax_on_freight', N: 'tax_not_on_freight' } as const;
  const duty = { Y: 'tax_on_duty', N: 'tax_not_on_duty' } as const;
  return [freight[row.freight_in_base as 'Y' | 'N'], duty[row.duty_in_base as 'Y' | 'N']].flatMap(
    (sentence) => (sentence === undefined ? [] : [say(sentence, locale, row)]),
  );
}

/** A national rate of VAT or sales tax: added at checkout, or held in the price of duty-paid stock. */
export function sayVat(row: VatRow, inPrice: boolean, locale: Locale): RuleText {
  if (row.pct === '') return say('vat_unknown', locale, row);
  const reduced = row.tax_class !== 'standard';
  if (Number(row.pct) === 0 && !reduced) return say('tax_none', locale, row);
  const values = { name: taxName(row.name, locale), rate: percentOf(row.pct, locale) };
  if (inPrice) return say(reduced ? 'vat_in_price_reduced' : 'vat_in_price', locale, row, values);
  return say(reduced ? 'vat_reduced' : 'vat_standard', locale, row, values);
}

/** A class of China's consumption tax; undefined for those without tax. */
export function sayConsumptionClass(row: ConsumptionTaxRow, locale: Locale): RuleText | undefined {
  const name = { class: named(wordsFor(locale).classes, row.ct_class) };
  const rate = Number(row.ad_valorem_pct) > 0 ? { rate: percentOf(row.ad_valorem_pct, locale) } : undefined;
  const [currency = '', unit = ''] = row.specific_unit.split('/');
  const perUnit =
    Number(row.specific_amount) > 0
      ? { perUnit: unitPrice(row.specific_amount, currency, unit, locale) }
      : undefined;
  const from = row.from_value === '' ? undefined : { from: thresholds(row.from_value, locale) };
  if (from && rate) return say('class_from', locale, row, { ...name, ...rate, ...from });
  if (from && perUnit) return say('class_from_by_contents', locale, row, { ...name, ...perUnit, ...from });
  if (rate && perUnit) return say('class_by_both', locale, row, { ...name, ...rate, ...perUnit });
  if (rate) return say('class_by_value', locale, row, { ...name, ...rate });
  return perUnit && say('class_by_contents', locale, row, { ...name, ...perUnit });
}

const thresholds = (text: string, locale: Locale): string =>
  parseThresholds(text)
    .map(({ amount, currency, unit }) => unitPrice(amount, currency, unit, locale))
    .join(LIST_SEPARATORS[locale]);

const unitPrice = (amount: string, currency: string, unit: string, locale: Locale): string =>
  `${amountOf(amount, currency, locale)}/${named(wordsFor(locale).units, unit)}`;
