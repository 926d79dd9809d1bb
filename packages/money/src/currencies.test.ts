import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENCY_CODES, currency, isCurrencyCode } from './currencies';

const csv = readFileSync(join(__dirname, '../../../backend/seed/rules/currencies.csv'), 'utf8');
const rows = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('currencies', () => {
  it('agrees with the reference data row by row', () => {
    expect(rows.map(([code]) => code).sort()).toEqual([...CURRENCY_CODES]);
    for (const [code = '', , iso, display, stripe] of rows) {
      expect([
        code,
        currency(code).digits,
        currency(code).displayDigits,
        currency(code).stripeExponent,
      ]).toEqual([code, Number(iso), Number(display), Number(stripe)]);
    }
  });

  it('steps by ten minor units in the three-digit currencies only', () => {
    for (const code of CURRENCY_CODES) {
      expect(currency(code).minorStep).toBe(currency(code).digits === 3 ? 10 : 1);
    }
  });

  it('reads the lower-case codes of Medusa and refuses what it does not know', () => {
    expect(currency('kwd').code).toBe('KWD');
    expect(() => currency('XXX')).toThrow(RangeError);
    expect(isCurrencyCode('toString')).toBe(false);
    expect(isCurrencyCode('kwd')).toBe(false);
  });
});
