import fc from 'fast-check';
import { LOCALES } from '@caravanserai/locales/registry';
import { languageStates } from '../completeness/language-states';
import { finalTexts, recordLocale } from '../publishing/final-texts';
import { plainSlugs, freeSlug } from '../publishing/slugs';
import { translationRows } from '../publishing/translation-rows';
import { mixed } from '../revisions/keep-rest';
import { carriedTexts } from './carried-texts';
import { cellState } from './cell-state';
import type { Content, LiveTexts, Written } from './content';
import { fieldsOf, localesOf, namesIngredients, PLAIN_FIELDS } from './fields';
import { isBlank, normalText, publishedText } from './normal-text';
import { textRows } from './rows';

const word = fc.constantFrom('', ' ', 'Raisins', 'Rosinen ', 'изюм', 'زبيب', '葡萄干', 'Raisins\n\nsecs');
const locale = fc.constantFrom('uz', 'en', 'fr', 'ru');

const written = (value: string, source_value: string | null = null): Written => ({
  ...{ value, source_value, author: '', updated_at: '' },
});

const texts = fc.dictionary(
  fc.constantFrom(...PLAIN_FIELDS),
  fc.dictionary(
    fc.constantFrom('uz', ...LOCALES),
    fc.tuple(word, fc.option(word)).map(([value, seen]) => written(value, seen)),
  ),
);

const content: fc.Arbitrary<Content> = fc.record({
  source_locale: locale,
  texts,
  live: fc.constant({}),
  data: fc.record({
    hs6: fc.constantFrom('', '080620', '630492', '691200'),
    flags: fc.constant([]),
    shelf_life_days: fc.option(fc.integer({ min: 1, max: 900 })),
  }),
  pictures: fc.constantFrom([], ['/pictures/0f3a.svg']),
});

const raisins = (cells: Record<string, Written>): Content => ({
  source_locale: 'uz',
  texts: { title: cells },
  live: {},
  data: { hs6: '', flags: [], shelf_life_days: null },
  pictures: [],
});

describe('how a text stands', () => {
  it('is the source, done, old, missing or nothing to do', () => {
    const goods = raisins({
      uz: written('Mayiz'),
      en: written('Raisins', 'Mayiz'),
      fr: written('Raisins', 'Kishmish'),
      ru: written('Изюм', null),
    });
    const state = (field: string, of: string) => cellState(goods, field, of);
    expect(['uz', 'en', 'fr', 'ru', 'es'].map((of) => state('title', of))).toEqual([
      'source',
      'done',
      'old',
      'done',
      'missing',
    ]);
    expect([state('description', 'uz'), state('description', 'en')]).toEqual(['missing', 'missing']);
    expect([state('subtitle', 'uz'), state('subtitle', 'en')]).toEqual(['empty', 'empty']);
  });

  it('is done again when the source is what it was', () => {
    fc.assert(
      fc.property(content, locale, fc.constantFrom(...PLAIN_FIELDS), (goods, of, field) => {
        const source = goods.texts[field]?.[goods.source_locale]?.value ?? '';
        const there = goods.texts[field]?.[of];
        if (of === goods.source_locale || isBlank(there?.value)) return;
        const again = {
          ...goods,
          texts: {
            ...goods.texts,
            [field]: { ...goods.texts[field], [of]: written(there?.value ?? '', source) },
          },
        };
        expect(cellState(again, field, of)).toBe('done');
      }),
    );
  });

  it('adds up to its language', () => {
    fc.assert(
      fc.property(content, (goods) => {
        for (const state of languageStates(goods)) {
          expect(state.done + state.missing.length + state.old.length).toBe(state.of);
          expect(state.missing.length > 0).toBe(state.state === 'missing');
          const rows = textRows(goods);
          for (const field of state.missing)
            expect(
              rows.find((row) => row.field === field)?.cells.some((cell) => cell.state === 'missing'),
            ).toBe(true);
        }
        expect(languageStates(goods).map((state) => state.locale)).toEqual(localesOf(goods.source_locale));
      }),
    );
  });

  it('gets no worse by writing a translation', () => {
    fc.assert(
      fc.property(content, locale, fc.constantFrom(...PLAIN_FIELDS), (goods, of, field) => {
        if (of === goods.source_locale) return;
        const source = goods.texts[field]?.[goods.source_locale]?.value ?? '';
        const better = {
          ...goods,
          texts: { ...goods.texts, [field]: { ...goods.texts[field], [of]: written('Done', source) } },
        };
        const open = (one: Content) => {
          const found = languageStates(one).find((state) => state.locale === of);
          return (found?.missing.length ?? 0) + (found?.old.length ?? 0);
        };
        expect(open(better)).toBeLessThanOrEqual(open(goods));
      }),
    );
  });
});

describe('texts', () => {
  it('are kept in one form, without marks that turn a page around', () => {
    expect(normalText('a\r\nb\u202Ec\u0000')).toBe('a\nbc');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalText(normalText(text))).toBe(normalText(text));
        expect(publishedText(publishedText(text))).toBe(publishedText(text));
      }),
    );
  });

  it('ask for ingredients where the law does', () => {
    const asks = (hs6: string, flags: string[] = [], shelf_life_days: number | null = null) =>
      namesIngredients({ hs6, flags, shelf_life_days });
    expect([
      asks('080620'),
      asks('220421', ['ALCOHOL']),
      asks('621410'),
      asks('330499', ['COSMETIC']),
    ]).toEqual([true, true, true, true]);
    expect([asks('691200'), asks(''), asks('970100')]).toEqual([false, false, false]);
    expect(asks('', [], 300)).toBe(true);
  });
});

describe('what is published', () => {
  it('is the approved languages of the revision and the others as they were, without blank texts', () => {
    fc.assert(
      fc.property(content, fc.subarray(localesOf('uz')), (goods, approved) => {
        const live: LiveTexts = { title: { fr: 'Avant', en: 'Before', uz: 'Oldin' } };
        const final = finalTexts({ ...goods, live }, approved);
        for (const of of localesOf(goods.source_locale)) {
          const wanted = approved.includes(of) ? goods.texts.title?.[of]?.value : live.title?.[of];
          expect(final[of]?.title).toBe(isBlank(wanted) ? undefined : publishedText(wanted ?? ''));
          expect(Object.values(final[of] ?? {}).every((text) => text.trim() === text && text !== '')).toBe(
            true,
          );
        }
      }),
    );
  });

  it('stands on the record in English, or in the source while there is no English title', () => {
    expect(recordLocale({ en: { title: 'Raisins' }, uz: { title: 'Mayiz' } }, 'uz')).toBe('en');
    expect(recordLocale({ en: { description: 'x' }, uz: { title: 'Mayiz' } }, 'uz')).toBe('uz');
  });

  it('has a translation for each other language, of each product and the goods, and none that is empty', () => {
    const rows = translationRows({
      ...{ goodsId: 'goods_1', products: ['prod_1', 'prod_2'], locale: 'en', material: () => '' },
      texts: {
        en: { title: 'Raisins' },
        fr: { title: 'Raisins secs', usage: 'Lavez.' },
        es: {},
        uz: { usage: 'Yuving' },
      },
    });
    expect(rows.map(({ reference_id, locale_code, count }) => [reference_id, locale_code, count])).toEqual([
      ['prod_1', 'fr', 1],
      ['prod_2', 'fr', 1],
      ['goods_1', 'fr', 1],
      ['goods_1', 'uz', 1],
    ]);
  });

  it('begins the next revision as it was left: nothing is changed, and what was old stays old', () => {
    fc.assert(
      fc.property(content, (goods) => {
        const locales = localesOf(goods.source_locale);
        const final = finalTexts(goods, locales);
        const live = Object.fromEntries(
          fieldsOf(goods.pictures).map((field) => [
            field,
            Object.fromEntries(
              locales.flatMap((of) => (final[of]?.[field] === undefined ? [] : [[of, final[of][field]]])),
            ),
          ]),
        );
        const next = { ...goods, live, texts: carriedTexts(live, goods.texts, goods.source_locale) };
        expect(textRows(next).flatMap(({ cells }) => cells.filter(({ changed }) => changed))).toEqual([]);
        expect(languageStates(next)).toEqual(languageStates(goods));
      }),
    );
  });

  it('mixes two revisions language by language', () => {
    const one = { title: { en: written('One'), fr: written('Un') }, usage: { fr: written('Lavez') } };
    const other = { title: { en: written('Two'), es: written('Dos') } };
    expect(mixed(one, other, ['en', 'fr', 'es'])).toEqual({ title: other.title, usage: {} });
    expect(mixed(one, other, ['es'])).toEqual({
      title: { ...one.title, es: written('Dos') },
      usage: one.usage,
    });
  });
});

describe('addresses', () => {
  it('are the title of each language, else the English one, else the source, else the handle', () => {
    expect(
      plainSlugs({ en: { title: 'Silk Scarf' }, fr: { title: 'Foulard' } }, 'uz', 'scarf'),
    ).toMatchObject({
      fr: 'foulard',
      ru: 'silk-scarf',
    });
    expect(plainSlugs({ uz: { title: 'Roʻmol' } }, 'uz', 'scarf').fr).toBe('roʻmol');
    expect(plainSlugs({ uz: { title: '!!!' } }, 'uz', 'scarf').fr).toBe('scarf');
  });

  it('are never another goods’', () => {
    const owner = (taken: Record<string, string>) => (slug: string) => taken[slug];
    expect(freeSlug('scarf', 'h', owner({}), 'goods_1')).toBe('scarf');
    expect(freeSlug('scarf', 'h', owner({ scarf: 'goods_1' }), 'goods_1')).toBe('scarf');
    expect(freeSlug('scarf', 'h', owner({ scarf: 'goods_2' }), 'goods_1')).toBe('scarf-h');
    expect(freeSlug('scarf', 'h', owner({ scarf: 'a', 'scarf-h': 'b' }), 'goods_1')).toBe('scarf-goods_1');
  });
});
