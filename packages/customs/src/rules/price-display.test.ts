import { priceDisplayFor, type PriceDisplayRow } from './price-display';

const row = (dest: string, valid_from: string, change: Partial<PriceDisplayRow> = {}): PriceDisplayRow => ({
  id: `${dest}/${valid_from}`,
  dest,
  with_tax: 'Y',
  unit_price: '',
  prior_price: '',
  valid_from,
  valid_to: '',
  source: 'test',
  conf: 'S',
  ...change,
});

const rows = [
  row('EU', '2000-03-18', { valid_to: '2022-05-27' }),
  row('EU', '2022-05-28', { prior_price: 'LOWEST_30_DAYS' }),
  row('FR', '2027-01-01'),
  row('*', '2000-01-01', { with_tax: 'N' }),
];

test.each([
  ['FR', '2022-05-27', 'EU/2000-03-18'],
  ['FR', '2022-05-28', 'EU/2022-05-28'],
  ['FR', '2027-01-01', 'FR/2027-01-01'],
  ['DE', '2027-01-01', 'EU/2022-05-28'],
  ['US', '2026-11-22', '*/2000-01-01'],
  ['US', '1999-12-31', undefined],
])('%s on %s follows %s', (dest, date, id) => {
  expect(priceDisplayFor(rows, dest, date)?.id).toBe(id);
});
