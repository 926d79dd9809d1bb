import { resolve } from 'node:path';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import fc from 'fast-check';
import { readCataloguePlan } from '../../seed/catalogue-plan';
import { wrongLanguage } from './language';
import { expectedScript, scripts, wrongScript } from './script';
import { untranslated } from './untranslated';

const plan = readCataloguePlan(resolve(__dirname, '../../../seed'));

/** Every text of the demonstration's goods: written by people, in six languages. */
const TEXTS = plan.pavilions.flatMap((file) =>
  Object.entries(file.goods).flatMap(([slug, { texts }]) =>
    LOCALES.flatMap((locale) =>
      Object.entries(texts[locale] ?? {}).map(([field, value]) => ({ slug, locale, field, value })),
    ),
  ),
);
const DESCRIPTIONS = TEXTS.filter(({ field }) => field === 'description');
const textOf = (slug: string, locale: Locale, field: string) =>
  TEXTS.find((text) => text.slug === slug && text.locale === locale && text.field === field)?.value ?? '';

const asked = fc.constantFrom<Locale>(...LOCALES);
const description = fc.constantFrom(...DESCRIPTIONS);
/** What belongs to no language: figures, signs, spaces. */
const signs = fc.string({ unit: fc.constantFrom(...'0123456789 .,;:!?()%·٣５、。') });

describe('the language of a text', () => {
  it('is never doubted where people wrote in it', () => {
    const doubted = TEXTS.filter(
      ({ value, locale }) => wrongScript(value, locale) ?? wrongLanguage(value, locale),
    );
    expect(doubted).toEqual([]);
  });

  it('is seen to be wrong wherever a description stands under another language', () => {
    const unseen = DESCRIPTIONS.flatMap(({ slug, locale, value }) =>
      LOCALES.filter((other) => other !== locale).flatMap((other) => {
        const seen =
          expectedScript(other) === expectedScript(locale)
            ? wrongLanguage(value, other) === locale
            : wrongScript(value, other) === expectedScript(locale);
        return seen ? [] : [`${slug}: ${locale} under ${other}`];
      }),
    );
    expect(unseen).toEqual([]);
  });

  it('doesn’t hang on figures, signs and spaces', () => {
    fc.assert(
      fc.property(description, asked, signs, (text, locale, more) => {
        const judged = (value: string) => [wrongScript(value, locale), wrongLanguage(value, locale)];
        expect(judged(`${more} ${text.value} ${more}`)).toEqual(judged(text.value));
      }),
    );
  });

  it('is never told from signs alone, and anything may be asked', () => {
    fc.assert(
      fc.property(signs, asked, (value, locale) => expect(wrongScript(value, locale)).toBeUndefined()),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(asked, fc.string()), (value, locale) => {
        const script = wrongScript(value, locale);
        if (script) expect((scripts(value).get(script) ?? 0) > 0).toBe(true);
        expect(typeof (wrongLanguage(value, locale) ?? '')).toBe('string');
      }),
    );
  });

  it.each([
    ['این محصول از پسته‌های خشک شده و گلاب تهیه می‌شود', 'ar', 'fa'],
    ['یہ چائے پہاڑوں سے آتی ہے اور ہاتھ سے چنی جاتی ہے', 'ar', 'ur'],
    ['Цей мед збирають у липневих лісах і фільтрують', 'ru', 'uk'],
    ['Ушбу мева қуёшда қуритилган ва қўлда терилган', 'ru', 'kk'],
    ['このお茶は手で摘まれ、ゆっくりと乾燥されます', 'zh-CN', 'Kana'],
    ['這款綠茶由茶農親手採摘，經過慢火烘焙', 'zh-CN', 'zh-Hant'],
    [
      'Bu mato qo‘lda to‘qilgan va tabiiy bo‘yoqlar bilan bo‘yalgan, har bir dona uchun ikki hafta',
      'en',
      'uz',
    ],
    ['Il pesto è fatto con basilico della Liguria e olio del frantoio, senza conservanti', 'fr', 'it'],
  ])('tells %s from %s', (text, locale, language) => {
    expect(wrongScript(text, locale) ?? wrongLanguage(text, locale)).toBe(language);
  });
});

describe('what was left untranslated', () => {
  it('is nothing in texts that people translated', () => {
    const left = TEXTS.filter(({ locale }) => locale !== 'en').flatMap(({ slug, locale, field, value }) => {
      const words = untranslated(value, locale, textOf(slug, 'en', field));
      return words ? [{ slug, locale, field, words }] : [];
    });
    expect(left).toEqual([]);
  });

  it('is found in whatever language a sentence of the source was left', () => {
    fc.assert(
      fc.property(description, asked, fc.nat(), (source, locale, place) => {
        fc.pre(locale !== source.locale);
        const own = textOf(source.slug, locale, 'description');
        fc.pre(own !== '');
        const sentences = source.value.match(/[^.。！？؟!?]+[.。！？؟!?]/gu) ?? [];
        const sentence = sentences[place % Math.max(1, sentences.length)]?.trim() ?? '';
        fc.pre(sentence.split(' ').length >= 6 || (source.locale === 'zh-CN' && sentence.length > 12));
        expect(untranslated(`${own} ${sentence}`, locale, source.value)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('counts a whole text that is the source’s, but no name', () => {
    expect(untranslated('Kivu Bourbon', 'fr', 'Kivu Bourbon')).toBeUndefined();
    expect(untranslated('Dried apricots 500 g', 'fr', 'Dried apricots 500 g')).toBe('Dried apricots 500 g');
    expect(untranslated('Apricots', 'ru', 'Apricots')).toBe('Apricots');
  });

  it('is a run of words in another script, not a brand between the words', () => {
    expect(untranslated('Платок Margilan Silk Atelier из шёлка', 'ru', '')).toBeUndefined();
    expect(untranslated('Платок made of the finest silk', 'ru', '')).toBe('made of the finest');
    expect(untranslated('A bowl 手工制作的陶碗 from Rishtan', 'en', '')).toBe('手工制作的陶碗');
  });
});
