import fc from 'fast-check';
import { formatDate } from './format-date';
import { formatDateRange } from './format-date-range';
import { plural, pluralCategory } from './plural';
import { LOCALES, localeInfo, type Locale } from './registry';

const EXPECTED: Record<
  Locale,
  Record<'same' | 'cross' | 'years' | 'day' | 'weekdays' | 'weekday', string>
> = {
  en: {
    same: '23 to 25 November',
    cross: '30 November to 2 December',
    years: '30 December 2026 to 4 January 2027',
    day: '1 December',
    weekdays: 'Monday 23 to Wednesday 25 November',
    weekday: 'Tuesday 1 December',
  },
  'zh-CN': {
    same: '11月23日至25日',
    cross: '11月30日至12月2日',
    years: '2026年12月30日至2027年1月4日',
    day: '12月1日',
    weekdays: '11月23日（周一）至25日（周三）',
    weekday: '12月1日（周二）',
  },
  ru: {
    same: '23–25 ноября',
    cross: '30 ноября – 2 декабря',
    years: '30 декабря 2026 г. – 4 января 2027 г.',
    day: '1 декабря',
    weekdays: 'с понедельника, 23 ноября, по среду, 25 ноября',
    weekday: 'во вторник, 1 декабря',
  },
  ar: {
    same: '23 إلى 25 نوفمبر',
    cross: '30 نوفمبر إلى 2 ديسمبر',
    years: '30 ديسمبر 2026 إلى 4 يناير 2027',
    day: '1 ديسمبر',
    weekdays: 'بين الاثنين 23 والأربعاء 25 نوفمبر',
    weekday: 'الثلاثاء 1 ديسمبر',
  },
  fr: {
    same: 'du 23 au 25 novembre',
    cross: 'du 30 novembre au 2 décembre',
    years: 'du 30 décembre 2026 au 4 janvier 2027',
    day: 'le 1er décembre',
    weekdays: 'du lundi 23 au mercredi 25 novembre',
    weekday: 'le mardi 1er décembre',
  },
  es: {
    same: 'del 23 al 25 de noviembre',
    cross: 'del 30 de noviembre al 2 de diciembre',
    years: 'del 30 de diciembre de 2026 al 4 de enero de 2027',
    day: 'el 1 de diciembre',
    weekdays: 'del lunes 23 al miércoles 25 de noviembre',
    weekday: 'el martes 1 de diciembre',
  },
};

describe('formatDateRange', () => {
  it.each(LOCALES)('speaks %s', (locale) => {
    expect({
      same: formatDateRange('2026-11-23', '2026-11-25', locale),
      cross: formatDateRange('2026-11-30', '2026-12-02', locale),
      years: formatDateRange('2026-12-30', '2027-01-04', locale),
      day: formatDateRange('2026-12-01', '2026-12-01', locale),
      weekdays: formatDateRange('2026-11-23', '2026-11-25', locale, { weekday: true }),
      weekday: formatDateRange('2026-12-01', '2026-12-01T09:00:00Z', locale, { weekday: true }),
    }).toEqual(EXPECTED[locale]);
  });

  it('keeps both days and drops no month', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom(...LOCALES), (a, b, locale) => {
        const [from = '', to = ''] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
        fc.pre(from !== to);
        const text = formatDateRange(from, to, locale);
        const numbers = text.match(/\d+/g)?.map(Number) ?? [];
        expect(numbers).toContain(Number(from.slice(8)));
        expect(numbers).toContain(Number(to.slice(8)));
        expect(numbers.includes(Number(to.slice(0, 4)))).toBe(from.slice(0, 4) !== to.slice(0, 4));
      }),
    );
  });

  it.each([
    ['en', '20 to 23 March 2031', '20 March 2031'],
    ['zh-CN', '2031年3月20日至23日', '2031年3月20日'],
    ['ru', '20–23 марта 2031 г.', '20 марта 2031 г.'],
    ['ar', '20 إلى 23 مارس 2031', '20 مارس 2031'],
    ['fr', 'du 20 au 23 mars 2031', 'le 20 mars 2031'],
    ['es', 'del 20 al 23 de marzo de 2031', 'el 20 de marzo de 2031'],
  ] as const)('says the year once where it is asked for, in %s', (locale, range, day) => {
    expect(formatDateRange('2031-03-20', '2031-03-23', locale, { year: true })).toBe(range);
    expect(formatDateRange('2031-03-20', '2031-03-20', locale, { year: true })).toBe(day);
  });

  it.each([
    ['2026-11-25', '2026-11-23'],
    ['2026-02-30', '2026-03-01'],
    ['23.11.2026', '2026-11-25'],
  ])('refuses %s to %s', (from, to) => expect(() => formatDateRange(from, to, 'en')).toThrow(RangeError));
});

describe('formatDate', () => {
  it.each([
    ['en', 'Monday 23 November 2026'],
    ['zh-CN', '2026年11月23日（周一）'],
    ['ru', 'понедельник, 23 ноября 2026 г.'],
    ['ar', 'الاثنين 23 نوفمبر 2026'],
    ['fr', 'lundi 23 novembre 2026'],
    ['es', 'lunes 23 de noviembre de 2026'],
  ] as const)('in %s', (locale, expected) => {
    expect(formatDate('2026-11-23', locale, { weekday: true, year: true })).toBe(expected);
  });
});

describe('plural', () => {
  const NUMBERS = [...Array(1200).keys(), 1.5, 0.5, 2.5, 11.5, 1_000_000, 3_000_000, 1_000_001];

  it.each(LOCALES)('agrees with CLDR in %s', (locale) => {
    const rules = new Intl.PluralRules(localeInfo(locale).intlTag);
    for (const n of NUMBERS) expect([n, pluralCategory(n, locale)]).toEqual([n, rules.select(n)]);
  });

  it('falls back to other', () => {
    expect(plural(2, 'ar', { one: 'واحد', other: 'غير ذلك' })).toBe('غير ذلك');
    expect(plural(1, 'en', { one: 'one day', other: 'days' })).toBe('one day');
  });
});
