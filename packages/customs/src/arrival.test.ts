import fc from 'fast-check';
import { arrivalWindow, daysHeldUp, dispatchDay, transitDays, type Journey } from './arrival';
import { DEFAULT_TRANSIT, transitTables } from './transit-days';
import { addDays, addWorkingDays, holidaysOf, isWorkingDay, workingDayFrom } from './working-days';

const closed = (country: string, ...days: string[]) =>
  days.map((day) => ({ country, day, kind: 'closed' as const }));
const SPRING_FESTIVAL = closed(
  'CN',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-02-23',
);
const WORKED_SATURDAYS = ['2026-02-14', '2026-02-28'].map((day) => ({
  country: 'CN',
  day,
  kind: 'open' as const,
}));
const EID = closed('KW', '2026-03-22', '2026-03-23');
const tables = transitTables(holidaysOf([...SPRING_FESTIVAL, ...WORKED_SATURDAYS, ...EID]));

const bonded = (orderedAt: string): Journey => ({
  route: 'bonded',
  from: { country: 'CN', city: 'Shanghai' },
  dest: 'CN',
  orderedAt,
});

describe('days off of the sender', () => {
  const at = (away: { from: string; to: string }[]) =>
    dispatchDay({ ...bonded('2026-11-20T06:00:00Z'), away }, tables);

  it('hold up what would leave on one of them until the next working day', () => {
    expect(at([])).toBe('2026-11-20');
    expect(at([{ from: '2026-11-18', to: '2026-11-20' }])).toBe('2026-11-23');
    expect(at([{ from: '2026-11-23', to: '2026-11-30' }])).toBe('2026-11-20');
  });

  it('add up, in whatever order they stand', () => {
    const [one, two] = [
      { from: '2026-11-19', to: '2026-11-21' },
      { from: '2026-11-23', to: '2026-11-24' },
    ];
    expect(at([two, one])).toBe('2026-11-25');
    expect(at([one, two])).toBe('2026-11-25');
  });

  it('never let an order leave on one of them', () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 4 }), (pairs) => {
        const away = pairs.map(([start, length]) => ({
          from: new Date(Date.UTC(2026, 10, 10 + start)).toISOString().slice(0, 10),
          to: new Date(Date.UTC(2026, 10, 10 + start + (length % 9))).toISOString().slice(0, 10),
        }));
        const left = at(away);
        expect(left >= '2026-11-20').toBe(true);
        expect(away.some(({ from, to }) => from <= left && left <= to)).toBe(false);
        // Nor count them: the days on the way begin where the order leaves.
        const journey = bonded('2026-11-20T06:00:00Z');
        expect(addDays('2026-11-20', daysHeldUp({ ...journey, away }, tables))).toBe(left);
        expect(arrivalWindow({ ...journey, away }, tables)).toEqual(
          arrivalWindow({ ...journey, orderedAt: left }, tables),
        );
      }),
    );
  });
});

describe('the day an order leaves', () => {
  it.each([
    // Friday 20 November 2026; the cut-off of bonded warehouses is 15:00 in China, 07:00 UTC.
    ['2026-11-20T06:59:59Z', '2026-11-20'],
    ['2026-11-20T07:00:00Z', '2026-11-23'],
    // 22:30 UTC on Sunday is Monday morning in China.
    ['2026-11-22T22:30:00Z', '2026-11-23'],
    ['2026-02-14T03:00:00Z', '2026-02-14'],
    ['2026-02-14T09:00:00Z', '2026-02-24'],
    ['2026-02-18', '2026-02-24'],
  ])('ordered %s leaves on %s', (orderedAt, day) => {
    expect(dispatchDay(bonded(orderedAt), tables)).toBe(day);
  });

  it('keeps to the clock of the place, not of the shopper', () => {
    const from = { country: 'CL', city: 'Santiago' };
    // Noon in Santiago, midnight in Tokyo.
    expect(dispatchDay({ route: 'direct_mail', from, orderedAt: '2026-11-20T15:00:00Z' })).toBe('2026-11-20');
    expect(dispatchDay({ route: 'direct_mail', from, orderedAt: '2026-11-20T17:00:00Z' })).toBe('2026-11-23');
  });
});

describe('holidays', () => {
  it('hold up both ends', () => {
    expect(arrivalWindow(bonded('2026-02-13T09:00:00Z'), tables)).toEqual({
      from: '2026-02-24',
      to: '2026-02-25',
    });
    expect(arrivalWindow(bonded('2026-02-13T09:00:00Z'))).toEqual({ from: '2026-02-17', to: '2026-02-18' });
    const mail: Journey = {
      route: 'direct_mail',
      from: { country: 'CN', city: 'Hangzhou' },
      dest: 'KW',
      orderedAt: '2026-03-10T02:00:00Z',
    };
    // 8 and 13 days after Tuesday 10 March; the 23rd is Eid.
    expect(arrivalWindow(mail, tables)).toEqual({ from: '2026-03-18', to: '2026-03-24' });
  });

  it('only ever make an arrival later, and never fall on a day off', () => {
    const journey = fc.record({
      route: fc.constantFrom('bonded' as const, 'direct_mail' as const, 'domestic' as const),
      from: fc.record({ country: fc.constantFrom('CN', 'KW', 'RW') }),
      dest: fc.constantFrom('CN', 'KW', 'FR'),
      orderedAt: fc
        .date({ min: new Date('2026-01-20'), max: new Date('2026-03-30'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    });
    const withoutOpen = transitTables(holidaysOf([...SPRING_FESTIVAL, ...EID]));
    fc.assert(
      fc.property(journey, (j) => {
        const [held, free] = [arrivalWindow(j, withoutOpen), arrivalWindow(j)];
        expect(held.from >= free.from && held.to >= free.to).toBe(true);
        expect(held.from <= held.to).toBe(true);
        expect(
          isWorkingDay(held.from, j.dest, withoutOpen) && isWorkingDay(held.to, j.dest, withoutOpen),
        ).toBe(true);
      }),
    );
  });

  it('of a whole broken year end the search', () => {
    const never = { weekend: { XX: [0, 1, 2, 3, 4, 5, 6] }, holidays: new Map() };
    expect(workingDayFrom('2026-01-01', 'XX', never)).toBe('2027-01-02');
    expect(addWorkingDays('2026-01-02', 0, 'XX', never)).toBe('2026-01-02');
  });
});

describe('days on the way', () => {
  it('are those of the chosen freight, else of the distance', () => {
    const way = { route: 'direct_mail' as const, from: { country: 'CN' }, dest: 'KZ' };
    expect(transitDays(way)).toEqual([7, 12]);
    expect(transitDays({ ...way, days: [16, 24] })).toEqual([16, 24]);
    expect(arrivalWindow({ ...way, days: [16, 24], orderedAt: '2026-11-23T01:00:00Z' })).toEqual({
      from: '2026-12-09',
      to: '2026-12-17',
    });
    expect(transitDays({ route: 'domestic', from: { country: 'HU' }, dest: 'FR' })).toEqual(
      DEFAULT_TRANSIT.withinTerritory,
    );
  });
});
