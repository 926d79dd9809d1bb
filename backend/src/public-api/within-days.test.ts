import { DEFAULT_TRANSIT, transitTables } from '@caravanserai/customs/transit-days';
import { holidaysOf } from '@caravanserai/customs/working-days';
import type { Place, Reference } from '../catalogue/reference';
import type { AllDispatchTerms } from '../delivery/dispatch-terms';
import { Shipping } from './shipping';
import { arrivingWithin, arrivingLater } from './within-days';

const places: Place[] = [
  { code: 'SH', kind: 'bonded', country: 'CN', city: 'Shanghai' },
  { code: 'BUD', kind: 'overseas', country: 'HU', city: 'Budapest' },
  { code: 'KGL', kind: 'origin', country: 'RW', city: 'Kigali' },
];

const shipping = (now: string, tables = DEFAULT_TRANSIT, terms: AllDispatchTerms = new Map()) =>
  new Shipping(
    {
      places: new Map(places.map((place) => [place.code, place])),
      rates: null,
      delivery: { rows: [], perDollar: {}, tables },
      terms,
    } as unknown as Reference,
    { iso2: 'CN', currency: 'CNY', region_id: 'reg' },
    undefined,
    now,
  );

test('a way is in time when its last day is', () => {
  // Friday morning in China and Rwanda: bonded by Tuesday, mail from Rwanda within 16 days and the weekend.
  const friday = shipping('2026-11-20T02:00:00Z');
  expect(arrivingWithin(3, places, friday)).toEqual([]);
  expect(arrivingWithin(4, places, friday)).toEqual(['bonded SH']);
  expect(arrivingWithin(17, places, friday)).toEqual(['bonded SH', 'domestic BUD', 'direct_mail KGL']);
});

test('the cut-off hour and holidays of a place move it out of reach', () => {
  expect(arrivingWithin(4, places, shipping('2026-11-20T09:00:00Z'))).toEqual([]);
  const closed = transitTables(holidaysOf([{ country: 'CN', day: '2026-11-23', kind: 'closed' }]));
  expect(arrivingWithin(4, places, shipping('2026-11-20T02:00:00Z', closed))).toEqual([]);
});

test('a merchant that is away is out of reach though its place is not', () => {
  const away = [{ from: '2026-11-20', to: '2026-12-01' }];
  const terms = new Map([['amina bonded SH', { off: new Set<string>(), away }]]);
  const friday = shipping('2026-11-20T02:00:00Z', DEFAULT_TRANSIT, terms);
  expect(arrivingWithin(4, places, friday)).toEqual(['bonded SH']);
  expect(arrivingLater(4, terms, friday)).toEqual(['amina bonded SH']);
  expect(arrivingLater(14, terms, friday)).toEqual([]);
});
