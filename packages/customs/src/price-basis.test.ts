import { priceBasis } from './price-basis';

describe('priceBasis', () => {
  it.each([
    ['domestic', 'CN', 'CN', 'tax_included'],
    ['domestic', 'HU', 'FR', 'tax_included'],
    ['bonded', 'CN', 'CN', 'before_import_charges'],
    ['direct_mail', 'RW', 'CN', 'before_import_charges'],
    ['direct_mail', 'IT', 'FR', 'before_tax'],
    ['direct_mail', 'IT', 'GB', 'before_import_charges'],
    ['direct_mail', 'KW', 'AE', 'before_tax'],
  ] as const)('%s from %s to %s is %s', (route, place, dest, basis) => {
    expect(priceBasis(route, place, dest)).toBe(basis);
  });
});
