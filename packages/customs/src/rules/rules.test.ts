import { printRate, exchangeOn } from './exchange';
import type { RateRow, TariffRow } from './import-rows';
import { parseAmount, parsePercentLess, parsePercentMin } from './duty-value';
import { inForce, ruleInForce } from './in-force';
import { ruleId } from './rule-row';
import { tariffFor } from './tariff';

const row = (id: string, valid_from: string, valid_to = '', dest = 'FR') =>
  ({ id, dest, valid_from, valid_to, source: 'test', conf: 'S' }) as const;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('rules in force', () => {
  const rows = [
    row('open', ''),
    row('past', '2020-01-01', '2026-06-30'),
    row('now', '2026-07-01', '2028-06-30'),
    row('other', '2026-07-01', '', 'DE'),
  ];

  it.each([
    ['2019-12-31', ['open'], 'open'],
    ['2020-01-01', ['open', 'past'], 'past'],
    ['2026-06-30', ['open', 'past'], 'past'],
    ['2026-07-01', ['open', 'now'], 'now'],
    ['2028-07-01', ['open'], 'open'],
  ])('on %s are %s, and %s counts', (date, all, one) => {
    expect(ids(inForce(rows, { dest: 'FR' }, date))).toEqual(all);
    expect(ruleInForce(rows, { dest: 'FR' }, date)?.id).toBe(one);
    expect(ruleInForce([...rows].reverse(), { dest: 'FR' }, date)?.id).toBe(one);
  });

  it('are none for another key, and an error where two begin at once', () => {
    expect(ruleInForce(rows, { dest: 'GB' }, '2026-07-01')).toBeUndefined();
    expect(() => ruleInForce([row('b', '2026-01-01'), row('a', '2026-01-01')], {}, '2026-07-01')).toThrow(
      'Two rules hold at once: a and b',
    );
    expect(() => inForce(rows, {}, '2026-7-1')).toThrow(RangeError);
  });

  it('are named by what tells them apart', () => {
    expect(ruleId('vat', 'FR', 'standard', null)).toBe('vat:FR/standard/');
  });
});

describe('tariffs', () => {
  const tariff = (dest: string, hs_prefix: string, origin: string, pct: string): TariffRow => ({
    ...row(`${dest}/${hs_prefix}/${origin}`, ''),
    dest,
    hs_prefix,
    origin,
    pct,
  });
  const rows = [
    tariff('EU', '09', '*', '5'),
    tariff('EU', '090121', '*', '7.5'),
    tariff('EU', '', 'RW', '0'),
    tariff('EU', '0901', 'EAEU', '9'),
    tariff('FR', '090121', '*', '8'),
  ];

  it.each([
    ['DE', '090121', 'BR', '7.5'],
    ['FR', '090121', 'BR', '8'],
    ['DE', '090230', 'BR', '5'],
    ['DE', '090121', 'RW', '0'],
    ['DE', '090121', 'KZ', '9'],
    ['DE', '621410', 'UZ', undefined],
    ['GB', '090121', 'BR', undefined],
  ])('%s, %s from %s: %s', (dest, hs6, origin, pct) => {
    expect(tariffFor(rows, { dest, hs6, origin, date: '2026-11-21' })?.pct).toBe(pct);
  });
});

describe('customs rates', () => {
  const rate = (base: string, quote: string, value: string): RateRow => ({
    ...row(`${base}/${quote}`, '2026-11-01', '2026-11-30'),
    base,
    quote,
    rate: value,
  });
  const rates = [rate('EUR', 'CNY', '7.8'), rate('EUR', 'JPY', '156'), rate('USD', 'CNY', '7.1')];

  it.each([
    ['EUR', 'CNY', '7.8', ['EUR/CNY']],
    ['CNY', 'EUR', '0.12820513', ['EUR/CNY']],
    ['CNY', 'JPY', '20', ['EUR/CNY', 'EUR/JPY']],
    ['CNY', 'CNY', '1', []],
  ])('%s in %s is %s', (from, to, text, used) => {
    const found = exchangeOn(rates, from, to, '2026-11-21');
    expect(found && printRate(found)).toBe(text);
    expect(found && ids(found.rows)).toEqual(used);
  });

  it('count minor units: 100 fen are 20 yen', () => {
    const { n, d } = exchangeOn(rates, 'CNY', 'JPY', '2026-11-21')!.minor;
    expect((100n * n) / d).toBe(20n);
  });

  it('are none across two bases, or on another day', () => {
    expect(exchangeOn(rates, 'USD', 'JPY', '2026-11-21')).toBeUndefined();
    expect(exchangeOn(rates, 'EUR', 'CNY', '2026-12-01')).toBeUndefined();
  });
});

describe('duty columns', () => {
  it('are read exactly or not at all', () => {
    expect(parseAmount('3.00 EUR')).toEqual({ amount: '3.00', currency: 'EUR' });
    expect(parsePercentLess('60 less 20 USD')).toEqual({
      percent: '60',
      less: { amount: '20', currency: 'USD' },
    });
    expect(parsePercentLess('20')).toEqual({ percent: '20' });
    expect(parsePercentMin('15% min 2 EUR/kg')).toEqual({
      percent: '15',
      perKg: { amount: '2', currency: 'EUR' },
    });
    for (const text of ['', '3', 'EUR 3', '3.00 EUR or so']) expect(parseAmount(text)).toBeUndefined();
    for (const text of ['', '-20', '60 less 20', 'free']) expect(parsePercentLess(text)).toBeUndefined();
    for (const text of ['15%', '15 min 2 EUR/kg', '5% min 1 EUR'])
      expect(parsePercentMin(text)).toBeUndefined();
  });
});
