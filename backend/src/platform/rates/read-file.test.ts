import fc from 'fast-check';
import { readRatesFile } from './read-file';

const ECB = `<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns="x"><Cube><Cube time='2026-11-20'>
<Cube currency='USD' rate='1.25'/><Cube currency='CNY' rate='8.75'/><Cube currency='XQQ' rate='1'/></Cube></Cube></gesmes:Envelope>`;

describe('a file of rates', () => {
  it('is the table of the npm package: units for one dollar', () => {
    const read = readRatesFile(
      JSON.stringify({ date: '2026-11-20', usd: { eur: 0.8, kwd: 3.07e-1, doge: 3 } }),
    );
    expect(read?.date).toBe('2026-11-20');
    expect(Object.fromEntries(read!.perDollar)).toEqual({ EUR: '0.8', KWD: '0.307' });
  });

  it('or the European Central Bank’s, which is for one euro', () => {
    const read = readRatesFile(ECB);
    expect(read).toMatchObject({ date: '2026-11-20', source: 'European Central Bank, 2026-11-20' });
    expect(Object.fromEntries(read!.perDollar)).toEqual({ EUR: '0.8', USD: '1', CNY: '7' });
  });

  it.each([
    '',
    'rates',
    '{',
    '{}',
    'null',
    '{"date":"2026-13-40","usd":{"eur":1}}',
    '{"date":"2026-11-20","usd":{"eur":-1,"gbp":"0.7"}}',
    '<Cube time="2026-11-20"><Cube currency="CNY" rate="8"/>',
    '<html>',
  ])('%j is none', (text) => expect(readRatesFile(text)).toBeUndefined());

  it('keeps every positive rate to twelve digits, never as 1e-7', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 1e6, noNaN: true }), (rate) => {
        const read = readRatesFile(JSON.stringify({ date: '2026-11-20', usd: { idr: rate } }));
        const text = read?.perDollar.get('IDR') ?? '';
        expect(text).toMatch(/^\d+(\.\d+)?$/);
        expect(Math.abs(Number(text) - rate) / rate).toBeLessThan(1e-10);
      }),
    );
  });
});
