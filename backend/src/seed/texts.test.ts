import { resolve } from 'node:path';
import { findIn } from '../reviewing/findings/find';
import { forbiddenWords } from '../reviewing/findings/forbidden-words';
import { readCataloguePlan } from './catalogue-plan';
import { labelData } from './steps/goods';

const plan = readCataloguePlan(resolve(__dirname, '../../seed'));

/** What the reading asks a person to look at, and a person has: supplements, and words that two languages share. */
const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  BR: ['green-propolis-30ml: forbidden_goods'],
  IS: ['cod-liver-oil-240ml: forbidden_goods'],
  PE: ['maca-powder-250g: forbidden_goods'],
  PH: ['banana-chips-2x250g en title: untranslated Banana chips 2 × 250 g'],
  RS: ['freeze-dried-raspberries-100g ru ingredients: untranslated Малина'],
};

/** Every text of an object by the language it stands under, with where it stands. */
function prose(value: unknown, path: readonly string[] = []): { locale: string; at: string; text: string }[] {
  if (typeof value === 'string') {
    const locale = path[path.indexOf('texts') + 1] ?? '';
    return path.includes('texts') ? [{ locale, at: path.join('/'), text: value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => prose(each, [...path, key]));
}

describe.each(plan.pavilions.map((file) => [file.iso2, file] as const))(
  'the texts of pavilion %s',
  (iso2, file) => {
    it('make no claim in any language that a merchant’s goods would be sent back for', () => {
      const claims = prose(file).flatMap(({ locale, at, text }) =>
        forbiddenWords(text, locale).map(({ claim, found }) => `${at}: ${claim} “${found}”`),
      );
      expect(claims).toEqual([]);
    });

    it('pass the reading that goods of merchants pass', () => {
      const found = plan.goods
        .filter((row) => row.iso2 === iso2)
        .flatMap((row) => {
          const texts = file.goods[row.slug]?.texts ?? {};
          const source = plan.merchants.find(({ handle }) => handle === row.merchant)?.source_locale ?? 'en';
          return findIn({
            country: iso2,
            source_locale: source,
            texts: Object.entries(texts).flatMap(([locale, fields]) =>
              Object.entries(fields).map(([field, value]) => ({ field, locale, value })),
            ),
            goods: { ...labelData(row), category: row.category },
            prices: [],
            comparable: [],
          }).map(({ code, locale, field, excerpt }) =>
            `${[row.slug, locale, field].filter(Boolean).join(' ')}: ${code} ${excerpt}`.trim(),
          );
        });
      expect(found).toEqual(LOOKED_AT[iso2] ?? []);
    });
  },
);
