import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED_RULES } from '../../test/seed-rules';
import { unionMembers } from '../territory';
import { ruleInForce } from './in-force';
import { tariffFor } from './tariff';
import { vatClassFor } from './vat-class';

const TODAY = '2026-11-22';
const seed = (file: string): string[][] =>
  readFileSync(join(__dirname, '../../../../backend/seed', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Where the shop sends, but China, whose goods carry their class, and the United States, which have no VAT. */
const destinations = seed('regions.csv')
  .flatMap((fields) => fields[3]?.split('|') ?? [])
  .filter((iso2) => !['CN', 'US'].includes(iso2));
const headings = [...new Set(seed('goods.csv').map((fields) => fields[5] ?? ''))].sort();

const { vat, vatClasses, tariffs } = SEED_RULES;
const classOn = (dest: string, hs6: string, date = TODAY) => vatClassFor(vatClasses, { dest, hs6, date });
const rateOn = (dest: string, hs6: string, date = TODAY) => {
  const tax_class = classOn(dest, hs6, date)?.tax_class;
  return tax_class === undefined ? undefined : ruleInForce(vat, { dest, tax_class }, date)?.pct;
};

describe('the VAT classes of the seed', () => {
  it('speak of all goods of the shop in every destination, each with one rate', () => {
    expect(headings.length).toBeGreaterThan(50);
    for (const dest of destinations) {
      for (const hs6 of headings)
        expect([dest, hs6, rateOn(dest, hs6)]).toEqual([dest, hs6, expect.anything()]);
    }
  });

  it('name digits of a heading and a class that has a rate as long as they hold', () => {
    for (const row of vatClasses) {
      expect(row.hs_prefix).toMatch(/^(\d{2}|\d{4}|\d{6})?$/);
      for (const dest of unionMembers(row.dest) ?? [row.dest]) {
        const from = row.valid_from && row.valid_from > '2026-01-01' ? row.valid_from : '2026-01-01';
        const rated = ruleInForce(vat, { dest, tax_class: row.tax_class }, from);
        expect([row.id, rated?.pct]).toEqual([row.id, expect.stringMatching(/^\d+(\.\d+)?$/)]);
      }
    }
  });

  it('say where they are from, and are sure only then', () => {
    for (const { id, conf, source } of [...vatClasses, ...vat, ...tariffs]) {
      expect([id, ['S', 'S2', 'X'].includes(conf) && source === '']).toEqual([id, false]);
    }
  });

  it('as all other rules of the seed do', () => {
    const { parameters, consumptionTax, destinations: imports, overlays, excise, taxBases } = SEED_RULES;
    const rows = [...parameters, ...consumptionTax, ...imports, ...overlays, ...excise, ...taxBases];
    const unsaid = rows.filter(({ conf, source }) => ['S', 'S2', 'X'].includes(conf) && source === '');
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['FR', '090121', '5.5'],
    ['FR', '170490', '20'],
    ['DE', '090121', '7'],
    ['DE', '180690', '7'],
    ['AT', '090121', '20'],
    ['AT', '090421', '10'],
    ['IT', '090230', '22'],
    ['IT', '150920', '4'],
    ['ES', '190219', '10'],
    ['PL', '090230', '23'],
    ['PL', '040900', '5'],
    ['IE', '090230', '0'],
    ['SE', '180690', '6'],
    ['HU', '090121', '27'],
    ['GB', '090230', '0'],
    ['GB', '170490', '20'],
    ['AU', '040900', '0'],
    ['JP', '090121', '8'],
    ['CH', '180690', '2.6'],
    ['FR', '220421', '20'],
    ['GB', '420221', '20'],
    ['FR', '630120', '20'],
  ])('in %s goods of %s are taxed at %s percent', (dest, hs6, pct) => expect(rateOn(dest, hs6)).toBe(pct));

  it('follow the day', () => {
    expect(rateOn('SE', '090121', '2026-03-31')).toBe('12');
    expect(rateOn('SE', '090121', '2026-04-01')).toBe('6');
    expect(rateOn('AT', '100630', '2026-06-30')).toBe('10');
    expect(rateOn('AT', '100630', '2026-07-01')).toBe('4.9');
  });

  it('leave open what is not settled, so that the figure is an estimate', () => {
    expect(classOn('FR', '121190')?.conf).toBe('-');
    expect(classOn('CA', '190531')?.conf).toBe('-');
    expect(classOn('GB', '180690')?.conf).toBe('M');
    expect(classOn('US', '090121')).toBeUndefined();
  });
});

describe('the tariffs of the seed', () => {
  const pct = (dest: string, hs6: string, origin = 'CN') =>
    tariffFor(tariffs, { dest, hs6, origin, date: TODAY })?.pct;

  it.each([
    ['FR', '090121', '7.5'],
    ['GB', '090121', '6'],
    ['DE', '621410', '8'],
    ['FR', '100630', undefined],
    ['SG', '420221', '0'],
    ['SG', '220421', ''],
    ['CH', '630120', '0'],
    ['CH', '090121', undefined],
    ['CH', '380210', ''],
    ['CN', '630120', undefined],
  ])('to %s goods of %s pay %s percent', (dest, hs6, wanted) => expect(pct(dest, hs6)).toBe(wanted));

  it('know preferences by origin', () => {
    expect(pct('CN', '630120', 'RW')).toBe('0');
    expect(pct('CN', '420221', 'KH')).toBe('0');
  });
});
