import fc from 'fast-check';
import { CURRENCY_CODES, currency } from './currencies';
import { formatIndicative, formatMoney, formatMoneyParts } from './format';
import { formatNumber, type MoneyLocale } from './number-style';

const LOCALES: MoneyLocale[] = ['en', 'zh-CN', 'ru', 'ar', 'fr', 'es'];
const spaced = (text: string) => text.replaceAll('\u00A0', '_');

describe('formatMoney', () => {
  it.each([
    ['en', 'CN¥1,234.50', '€1,234.50', 'KWD_1,234.500', 'JP¥1,235', 'AED_1,234.50'],
    ['zh-CN', '¥1,234.50', '€1,234.50', 'KWD_1,234.500', 'JP¥1,235', 'AED_1,234.50'],
    ['ar', 'CN¥1,234.50', '€1,234.50', 'KWD_1,234.500', 'JP¥1,235', 'AED_1,234.50'],
    ['ru', '1_234,50_CN¥', '1_234,50_€', '1_234,500_KWD', '1_235_JP¥', '1_234,50_AED'],
    ['fr', '1_234,50_CN¥', '1_234,50_€', '1_234,500_KWD', '1_235_JP¥', '1_234,50_AED'],
    ['es', '1234,50_CN¥', '1234,50_€', '1234,500_KWD', '1235_JP¥', '1234,50_AED'],
  ] as const)('writes amounts as readers of %s do', (locale, ...expected) => {
    const amounts = [
      [123450, 'CNY'],
      [123450, 'EUR'],
      [1234500, 'KWD'],
      [1235, 'JPY'],
      [123450, 'AED'],
    ] as const;
    expect(amounts.map(([minor, code]) => spaced(formatMoney(minor, code, locale)))).toEqual(expected);
  });

  it('groups long amounts and marks negative ones', () => {
    expect(spaced(formatMoney(123456789, 'EUR', 'es'))).toBe('1.234.567,89_€');
    expect(spaced(formatMoney(-123456789, 'RUB', 'ru'))).toBe('-1_234_567,89_₽');
    expect(formatMoney(-1200, 'EUR', 'ar')).toBe('\u200E-€12.00');
    expect(formatMoney(0, 'CNY', 'zh-CN')).toBe('¥0.00');
  });

  it('shows every ISO digit of every currency in every language, in Latin digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom(...CURRENCY_CODES),
        fc.constantFrom(...LOCALES),
        (minor, code, locale) => {
          const digits = formatMoney(minor, code, locale).replace(/[^0-9]/g, '');
          expect(Number(digits)).toBe(Math.abs(minor));
          const fraction = formatMoneyParts(minor, code, locale).find(({ type }) => type === 'fraction');
          expect(fraction?.value.length ?? 0).toBe(currency(code).digits);
        },
      ),
    );
  });

  it('never shows two currencies with one sign to the same reader', () => {
    for (const locale of LOCALES) {
      const signs = CURRENCY_CODES.map(
        (code) => formatMoneyParts(1, code, locale).find(({ type }) => type === 'sign')?.value,
      );
      expect(new Set(signs).size).toBe(CURRENCY_CODES.length);
    }
  });

  it('refuses fractions of a minor unit', () => {
    expect(() => formatMoney(1.5, 'EUR', 'en')).toThrow(RangeError);
  });
});

describe('formatIndicative', () => {
  it('drops the digits nobody is used to', () => {
    expect(spaced(formatIndicative(431_050, 'HUF', 'en'))).toBe('HUF_4,311');
    expect(spaced(formatIndicative(1_234_500, 'KWD', 'en'))).toBe('KWD_1,234.500');
    expect(spaced(formatIndicative(1_234_50, 'EUR', 'fr'))).toBe('1_234,50_€');
  });
});

describe('formatNumber', () => {
  it.each([
    [0.25, 'fr', '0,25'],
    [12345.6, 'es', '12.345,6'],
    [1234, 'ar', '1,234'],
    [-0.0001, 'en', '0'],
    [-1, 'ar', '\u200E-1'],
  ] as const)('%d in %s is %s', (value, locale, expected) =>
    expect(formatNumber(value, locale)).toBe(expected),
  );
});
