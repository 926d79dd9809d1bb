import { SEED_RULES } from '../../test/seed-rules';
import { areaRank, weightiest } from './area-rank';
import { parseAmount, parsePercentLess, parsePercentMin } from './duty-value';
import { exchangeOn, printRate } from './exchange';
import type { RateRow } from './import-rows';
import { assertDay, latest } from './in-force';
import { parameterOn } from './parameter';
import { tariffFor } from './tariff';

describe('looking rules up', () => {
  it('says which parameter is missing', () => {
    expect(parameterOn(SEED_RULES.parameters, 'annual_limit_cny', '2026-11-22').value).toBe('26000');
    expect(() => parameterOn(SEED_RULES.parameters, 'moon_limit', '2026-11-22')).toThrow(
      new RangeError('No rule "moon_limit" is in force on 2026-11-22.'),
    );
  });

  it('says what is no day', () => {
    expect(assertDay('2026-11-22')).toBe('2026-11-22');
    for (const text of ['2026-11-2', 'x2026-11-22', '2026-11-22x', '2026/11/22']) {
      expect(() => assertDay(text)).toThrow(new RangeError(`Not an ISO date: "${text}"`));
    }
  });

  it('takes the closest area, then the row that began last', () => {
    expect(['*', 'EU', 'FR'].map(areaRank)).toEqual([0, 1, 2]);
    expect(weightiest([1, 5, 5, 2], (n) => n)).toEqual([5, 5]);
    const row = (id: string, valid_from?: string) => ({ id, valid_from, source: '', conf: 'S' as const });
    expect(latest([row('a', '2020-01-01'), row('b', '2026-01-01'), row('c')])?.id).toBe('b');
    expect(() => latest([row('a', ''), row('b')])).toThrow('Two rules hold at once: a and b');
  });

  it.each(['3 EURO', 'x3 EUR', '3 EURx', '3EUR', 'EUR', '3. EUR'])('reads no amount from %p', (text) => {
    expect(parseAmount(text)).toBeUndefined();
    expect(parsePercentLess(`5 less ${text}`)).toBeUndefined();
  });

  it.each(['5% min 1 EUR', 'x5% min 1 EUR/kg', '5% min 1 EUR/kgs', '5 min 1 EUR/kg'])(
    'reads no minimum from %p',
    (text) => expect(parsePercentMin(text)).toBeUndefined(),
  );

  it('reads percentages alone or less an amount', () => {
    expect(parsePercentLess('20')).toEqual({ percent: '20' });
    expect(parsePercentLess('x20')).toBeUndefined();
    expect(parsePercentLess('20x')).toBeUndefined();
  });
});

describe('a duty row', () => {
  it('is that of the longest heading, whoever wrote it', () => {
    const row = (dest: string, hs_prefix: string, pct: string) => ({
      ...{
        id: `${dest}/${hs_prefix}`,
        dest,
        hs_prefix,
        pct,
        origin: '*',
        source: 'test',
        conf: 'S' as const,
      },
    });
    const rows = [row('FR', '09', '6'), row('EU', '0902', '4')];
    const asked = { dest: 'FR', origin: 'CN', date: '2026-11-22' };
    expect(tariffFor(rows, { ...asked, hs6: '090230' })?.pct).toBe('4');
    expect(tariffFor(rows, { ...asked, hs6: '090121' })?.pct).toBe('6');
  });
});

describe('exchange', () => {
  const rate = (base: string, quote: string, value: string): RateRow => ({
    ...{ id: `${base}/${quote}`, base, quote, rate: value, valid_from: '2026-01-01' },
    ...{ source: 'test', conf: 'S' as const },
  });
  const rates = [
    rate('USD', 'CNY', '7'),
    rate('USD', 'GBP', '0.8'),
    rate('EUR', 'CNY', '8'),
    rate('EUR', 'GBP', '1'),
  ];
  const on = (from: string, to: string, date = '2026-11-22') => {
    const found = exchangeOn(rates, from, to, date);
    return found && [found.from, found.to, printRate(found), found.rows.map(({ id }) => id)];
  };

  it('goes across the first base of the alphabet that both are quoted against', () => {
    expect(on('GBP', 'CNY')).toEqual(['GBP', 'CNY', '8', ['EUR/GBP', 'EUR/CNY']]);
    expect(on('EUR', 'CNY')).toEqual(['EUR', 'CNY', '8', ['EUR/CNY']]);
    expect(on('CNY', 'EUR')).toEqual(['CNY', 'EUR', '0.125', ['EUR/CNY']]);
    expect(on('JPY', 'JPY')).toEqual(['JPY', 'JPY', '1', []]);
    expect(on('CNY', 'JPY')).toBeUndefined();
    expect(on('EUR', 'CNY', '2025-12-31')).toBeUndefined();
  });
});
