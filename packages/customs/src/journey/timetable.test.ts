import { eventOfCode } from './customs-code';
import { plannedSpan } from './delivery-time';
import { expectedTimes, nextDue } from './timetable';

const span = { paidAt: '2026-11-20T00:00:00.000Z', deliverAt: '2026-11-30T00:00:00.000Z' };

describe('the timetable', () => {
  it('waits for its time when somebody was early', () => {
    const where = { path: 'inland', state: 'handed_over', customsState: null } as const;
    expect(nextDue(where, span, '2026-11-20T01:00:00.000Z')).toEqual({
      event: 'depart',
      at: '2026-11-24T12:00:00.000Z',
    });
  });

  it('keeps the time between steps when something was late', () => {
    const where = { path: 'inland', state: 'handed_over', customsState: null } as const;
    expect(nextDue(where, span, '2026-12-01T00:00:00.000Z')).toEqual({
      event: 'depart',
      at: '2026-12-01T12:00:00.000Z',
    });
  });

  it('lets go after a day of what customs holds, and moves all that follows', () => {
    const where = { path: 'bonded', state: 'held', customsState: '500' } as const;
    const now = '2026-11-30T00:00:00.000Z';
    expect(nextDue(where, span, now)).toEqual({ event: 'customs_release', at: '2026-12-01T00:00:00.000Z' });
    expect((expectedTimes(where, span, now).get('deliver') ?? '') > '2026-12-09').toBe(true);
  });

  it('expects every step that is still to come, in order, and none behind', () => {
    const where = { path: 'imported', state: 'on_its_way', customsState: null } as const;
    const times = expectedTimes(where, span, '2026-11-22T00:00:00.000Z');
    expect([...times.keys()]).toEqual([
      'declare',
      'customs_accept',
      'customs_audit',
      'customs_release',
      'customs_close',
      'deliver',
    ]);
    expect([...times.values()]).toEqual([...times.values()].sort());
    expect(times.get('deliver')).toBe(span.deliverAt);
  });

  it('plans the delivery on a promised day, the same for the same consignment', () => {
    const promised = { from: '2026-11-30', to: '2026-12-02' };
    const days = ['cons_1', 'cons_2', 'cons_3', 'cons_4', 'cons_5', 'cons_6'].map((id) =>
      plannedSpan(span.paidAt, promised, id).deliverAt.slice(0, 10),
    );
    for (const day of days) expect(day >= promised.from && day <= promised.to).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(plannedSpan(span.paidAt, promised, 'cons_1')).toEqual(
      plannedSpan(span.paidAt, promised, 'cons_1'),
    );
  });
});

describe('receipts of customs', () => {
  it.each([
    [120, 'customs_accept'],
    [399, 'customs_audit'],
    [500, 'customs_hold'],
    [599, 'customs_hold'],
    [800, 'customs_release'],
    [899, 'customs_close'],
    [100, 'customs_refuse'],
    [700, 'customs_refuse'],
    [-621005, 'customs_refuse'],
  ])('%i is %s', (code, event) => {
    expect(eventOfCode(code)).toBe(event);
  });

  it.each([1, 3, 4, 300, 600, 1.5, Number.NaN])('%d moves nothing', (code) => {
    expect(eventOfCode(code)).toBeUndefined();
  });
});
