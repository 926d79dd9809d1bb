import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';
import type { Place } from '../reference';
import { departures } from './departures';

const place: Place = { code: 'SH', kind: 'bonded', country: 'CN', city: 'Shanghai' };
/** Tuesday to Thursday. */
const away = [{ from: '2026-11-24', to: '2026-11-26' }];
const turned = (from: string, to: string) =>
  departures(
    {
      places: new Map([[place.code, place]]),
      terms: new Map([
        ['kivu bonded SH', { off: new Set<string>(), away }],
        ['kivu bonded GONE', { off: new Set<string>(), away }],
        ['other bonded SH', { off: new Set(['air']), away: [] }],
      ]),
      delivery: { rows: [], perDollar: {}, tables: DEFAULT_TRANSIT },
    },
    new Date(from),
    new Date(to),
  );

test.each([
  // The cut-off is 15:00 in China, 07:00 UTC; what is ordered later would leave on the first day off.
  [
    'the last order that leaves before them is over',
    '2026-11-23T06:59:00Z',
    '2026-11-23T07:01:00Z',
    ['kivu'],
  ],
  ['one of them is over', '2026-11-24T06:59:00Z', '2026-11-24T07:01:00Z', ['kivu']],
  ['what is ordered now leaves after them anyway', '2026-11-26T06:59:00Z', '2026-11-26T07:01:00Z', ['kivu']],
  ['nothing turns', '2026-11-24T02:00:00Z', '2026-11-24T06:00:00Z', []],
  ['they are far', '2026-11-18T02:00:00Z', '2026-11-19T02:00:00Z', []],
])('%s', (_, from, to, merchants) => {
  expect(turned(from, to)).toEqual(merchants);
});
