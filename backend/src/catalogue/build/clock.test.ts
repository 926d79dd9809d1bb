import type { PriceDisplayRow } from '@caravanserai/customs/rules/price-display';
import { rulesTurn } from './clock';
import { testRules } from './test-rules';

const row = (valid_from: string, valid_to = ''): PriceDisplayRow => ({
  id: 'row',
  dest: 'CN',
  with_tax: 'Y',
  unit_price: '',
  prior_price: '',
  valid_from,
  valid_to,
  source: 'test',
  conf: 'S',
});

const turns = (display: PriceDisplayRow, from: string, to: string, iso2 = 'CN'): boolean =>
  rulesTurn(
    {
      destinations: new Map([[iso2, { iso2, currency: 'CNY', region_id: 'reg' }]]),
      rules: testRules(),
      priceDisplay: [display],
      restrictions: [],
    },
    new Date(from),
    new Date(to),
  );

test.each([
  [
    'a rule begins with the new day there',
    row('2026-11-22'),
    '2026-11-21T15:50:00Z',
    '2026-11-21T16:05:00Z',
    true,
  ],
  ['the day there has not come', row('2026-11-22'), '2026-11-21T15:30:00Z', '2026-11-21T15:50:00Z', false],
  [
    'a rule was in force yesterday for the last time',
    row('', '2026-11-21'),
    '2026-11-21T15:50:00Z',
    '2026-11-21T16:05:00Z',
    true,
  ],
  [
    'a midnight of no rule',
    row('2026-11-20', '2026-11-25'),
    '2026-11-21T15:50:00Z',
    '2026-11-21T16:05:00Z',
    false,
  ],
  [
    'a rule began while nobody looked',
    row('2026-11-10'),
    '2026-11-01T00:00:00Z',
    '2026-11-21T16:05:00Z',
    true,
  ],
] as const)('%s', (_what, display, from, to, expected) => {
  expect(turns(display, from, to)).toBe(expected);
});

test('each destination has its own midnight', () => {
  expect(turns(row('2026-11-22'), '2026-11-21T15:50:00Z', '2026-11-21T16:05:00Z', 'FR')).toBe(false);
  expect(turns(row('2026-11-22'), '2026-11-21T22:50:00Z', '2026-11-21T23:05:00Z', 'FR')).toBe(true);
});

test('a restriction that hides goods turns the day it begins', () => {
  const hides = {
    dest: 'CN',
    scope: 'ALCOHOL',
    route: '*',
    action: 'HIDE',
    reason_key: 'alcohol',
    valid_from: '2026-11-22',
    source: 'test',
    conf: 'S',
  } as const;
  const turnsWith = (restrictions: Parameters<typeof rulesTurn>[0]['restrictions']) =>
    rulesTurn(
      {
        destinations: new Map([['CN', { iso2: 'CN', currency: 'CNY', region_id: 'reg' }]]),
        rules: testRules(),
        priceDisplay: [],
        restrictions,
      },
      new Date('2026-11-21T15:50:00Z'),
      new Date('2026-11-21T16:05:00Z'),
    );
  expect(turnsWith([hides])).toBe(true);
  expect(turnsWith([])).toBe(false);
});
