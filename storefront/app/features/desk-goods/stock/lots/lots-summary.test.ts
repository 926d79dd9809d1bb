import type { StockLot } from '@caravanserai/contracts/desk-lots';
import { summaryOf } from './lots-summary';

const lot = (id: string, left: number, state: StockLot['state']): StockLot => ({
  ...{ id, left, state },
  number: id,
  made_on: '2026-01-01',
  best_before: '2027-01-01',
  received: 100,
  stops_on: '2026-12-13',
  withdrawn: [],
  days_left: 1,
});

it('counts pieces, not lots, and leaves out lots that are sold', () => {
  const lots = [lot('A', 0, 'past'), lot('B', 3, 'past'), lot('C', 7, 'near'), lot('D', 50, 'good')];
  const summary = summaryOf({ lots, loose: 0 });
  expect(summary).toMatchObject({ past: 3, near: 7 });
  expect(summary.standing.map(({ id }) => id)).toEqual(['B', 'C', 'D']);
  expect(summaryOf({ lots: [], loose: 9 })).toEqual({
    standing: [],
    near: 0,
    past: 0,
    waiting: 0,
  });
});

it('counts withdrawn pieces until they are dealt with', () => {
  const once = (pieces: number, outcome: 'destroyed' | null) => ({
    ...{ id: `W${pieces}`, pieces, outcome },
    ...{ day: '2026-12-13', reason: 'stop_of_sale' as const, settled_on: outcome && '2026-12-14' },
  });
  const withdrawn = [once(3, null), once(4, 'destroyed'), once(5, null)];
  const summary = summaryOf({ lots: [{ ...lot('A', 0, 'near'), withdrawn }], loose: 0 });
  expect(summary).toMatchObject({ near: 0, waiting: 8 });
});
