import fc from 'fast-check';
import { COUNTRY_CODES, countryName, countryRegion, isCountryCode, sortByCountryName } from './countries';
import { shopDefaults } from './destinations-defaults';
import { isFallback, pickText, type Texts } from './fallback';
import { negotiateLocale } from './negotiate';
import { REGION_CODES, regionName } from './regions';
import { isLocale, LOCALES, localeInfo, normaliseLocale } from './registry';
import { autonym, isSourceLocale, languageDirection, languageName, SOURCE_LOCALES } from './source-locales';

describe('registry', () => {
  it('knows its six codes exactly', () => {
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(['zh', 'fr-FR', 'EN', '', null, ['en']].some(isLocale)).toBe(false);
  });

  it.each([
    ['fr-FR', 'fr'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['AR-eg', 'ar'],
    ['es-419', 'es'],
    ['en-u-nu-thai', 'en'],
    ['zh-Hant', undefined],
    ['zh-TW', undefined],
    ['de', undefined],
    ['', undefined],
    ['en/../ru', undefined],
    ['constructor', undefined],
  ])('%p is %p', (tag, expected) => expect(normaliseLocale(tag)).toBe(expected));

  it('pins Latin digits and the Gregorian calendar', () => {
    for (const locale of LOCALES) {
      const options = new Intl.DateTimeFormat(localeInfo(locale).intlTag).resolvedOptions();
      expect([locale, options.numberingSystem, options.calendar]).toEqual([locale, 'latn', 'gregory']);
    }
  });

  it('has a default destination for every language', () => {
    for (const locale of LOCALES) expect(isCountryCode(shopDefaults(locale).country)).toBe(true);
    expect(shopDefaults('ru')).toEqual({ country: 'KZ', currency: 'KZT' });
  });
});

describe('negotiateLocale', () => {
  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['de, zh-TW;q=0.9, es;q=0.4, ru;q=0.6', 'ru'],
    ['ar;q=0, ru', 'ru'],
    ['en;q=0.5, zh-CN;q=0.5', 'en'],
    ['*', 'en'],
    ['de-DE', 'en'],
    [',;q=9,;;', 'en'],
    [undefined, 'en'],
    ['ru,'.repeat(400), 'en'],
  ])('%p gives %p', (header, expected) => expect(negotiateLocale(header)).toBe(expected));

  it('always answers one of the six', () => {
    fc.assert(fc.property(fc.string(), (header) => isLocale(negotiateLocale(header))));
  });
});

describe('source languages', () => {
  it('holds the shop locales with their own names', () => {
    for (const locale of LOCALES) {
      expect(isSourceLocale(locale)).toBe(true);
      expect(autonym(locale as 'en')).toBe(localeInfo(locale).autonym);
      expect(languageDirection(locale)).toBe(localeInfo(locale).dir);
    }
  });

  it('names each language differently to each reader, in the right script', () => {
    for (const reader of LOCALES) {
      expect(new Set(SOURCE_LOCALES.map((code) => languageName(code, reader))).size).toBe(
        SOURCE_LOCALES.length,
      );
    }
    expect(languageName('uz', 'ru')).toBe('узбекский');
    expect([languageDirection('ur'), languageDirection('rw'), languageDirection('xx')]).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});

describe('pickText', () => {
  const codes = ['en', 'ru', 'ar', 'uz', 'th'];
  const texts = fc.dictionary(fc.constantFrom(...codes), fc.option(fc.constantFrom('', '  ', 'text')));
  const asked = fc.constantFrom(...LOCALES);
  const source = fc.constantFrom('uz', 'th', 'ar');
  const has = (t: Texts, code: string) => Boolean(t[code]?.trim());

  it('takes the first of asked, English and source that has words, and nothing else', () => {
    fc.assert(
      fc.property(texts, asked, source, (t, a, s) => {
        const picked = pickText(t, a, s);
        const expected = [a, 'en', s].find((code) => has(t, code));
        expect(picked?.lang).toBe(expected);
        if (picked) {
          expect(picked.value).toBe(t[picked.lang]);
          expect(picked.dir).toBe(['ar', 'ur'].includes(picked.lang) ? 'rtl' : 'ltr');
          expect(isFallback(picked, a)).toBe(picked.lang !== a);
        }
      }),
    );
  });

  it('reads no inherited property', () => {
    expect(pickText({}, 'en', 'constructor')).toBeUndefined();
  });
});

describe('countries and regions', () => {
  it('names every one differently to each reader', () => {
    for (const locale of LOCALES) {
      expect(new Set(COUNTRY_CODES.map((code) => countryName(code, locale))).size).toBe(COUNTRY_CODES.length);
      expect(new Set(REGION_CODES.map((code) => regionName(code, locale))).size).toBe(REGION_CODES.length);
    }
  });

  it('writes each language in its script', () => {
    for (const code of COUNTRY_CODES) {
      expect(countryName(code, 'zh-CN')).toMatch(/^\p{Script=Han}+$/u);
      expect(countryName(code, 'ru')).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
      expect(countryName(code, 'ar')).toMatch(/^[\p{Script=Arabic}\p{Mn} ]+$/u);
    }
  });

  it('answers for Medusa’s lower case and keeps unknown codes', () => {
    expect(countryName('kw', 'en')).toBe('Kuwait');
    expect(countryName('zz', 'fr')).toBe('ZZ');
    expect(regionName(countryRegion('RW'), 'en')).toBe('Eastern Africa');
  });

  it('orders by the reader’s names', () => {
    const codes = ['TH', 'AT', 'CL', 'RW', 'EG'];
    expect(sortByCountryName(codes, 'en')).toEqual(['AT', 'CL', 'EG', 'RW', 'TH']);
    expect(sortByCountryName(codes, 'fr')).toEqual(['AT', 'CL', 'EG', 'RW', 'TH']);
    expect(sortByCountryName(codes, 'ru')).toEqual(['AT', 'EG', 'RW', 'TH', 'CL']);
    expect(sortByCountryName(codes, 'zh-CN')).toEqual(['EG', 'AT', 'RW', 'TH', 'CL']);
  });
});
