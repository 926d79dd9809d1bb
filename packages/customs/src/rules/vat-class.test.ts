import type { VatClassRow } from './import-rows';
import { vatClassFor } from './vat-class';

const row = (dest: string, hs_prefix: string, tax_class: string, valid_from = ''): VatClassRow => ({
  id: `${dest}/${hs_prefix}/${valid_from}`,
  dest,
  hs_prefix,
  tax_class,
  valid_from,
  source: 'test',
  conf: 'S',
});
const rows = [
  row('EU', '', 'standard'),
  row('EU', '0901', 'union'),
  row('FR', '', 'national'),
  row('FR', '09', 'reduced'),
  row('FR', '0902', 'reduced', '2020-01-01'),
  row('FR', '0902', 'zero', '2026-07-01'),
  row('AE', '', 'standard'),
  row('GB', '1704', 'standard'),
];
const classOf = (dest: string, hs6: string, date = '2026-11-22') =>
  vatClassFor(rows, { dest, hs6, date })?.tax_class;

describe('the class of goods in a VAT', () => {
  it.each([
    ['FR', '090411', 'reduced'],
    ['FR', '090230', 'zero'],
    ['FR', '420221', 'national'],
    ['FR', '090121', 'union'],
    ['DE', '090121', 'union'],
    ['DE', '090411', 'standard'],
    ['GB', '170490', 'standard'],
    ['GB', '170390', undefined],
    ['US', '090411', undefined],
  ])('in %s, goods of %s: %s', (dest, hs6, wanted) => {
    expect(classOf(dest, hs6)).toBe(wanted);
  });

  it('is that of the day', () => {
    expect(classOf('FR', '090230', '2026-06-30')).toBe('reduced');
    expect(classOf('FR', '090230', '2026-07-01')).toBe('zero');
  });

  it('of goods without a full code is known only where one row speaks of all it could be', () => {
    expect(classOf('FR', '')).toBeUndefined();
    expect(classOf('FR', '09')).toBeUndefined();
    expect(classOf('FR', '0902')).toBe('zero');
    expect(classOf('AE', '')).toBe('standard');
  });
});
