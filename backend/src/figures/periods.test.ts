import { addDays } from '@caravanserai/customs/working-days';
import fc from 'fast-check';
import { periodsOf, usualLength } from './periods';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));

describe('the parts of a span', () => {
  it('cover every day once, in order', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 399 }), (from, days) => {
        const to = addDays(from, days);
        expect(periodsOf({ from, to }, 'day').length).toBe(days + 1);
        const weeks = periodsOf({ from, to }, 'week');
        expect([...new Set(weeks)].sort()).toEqual(weeks);
        expect(weeks.every((monday) => new Date(`${monday}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
        expect(weeks.length).toBeLessThanOrEqual(Math.ceil(days / 7) + 1);
        const months = periodsOf({ from, to }, 'month');
        expect([months[0], months.at(-1)]).toEqual([from.slice(0, 7), to.slice(0, 7)]);
      }),
    );
  });

  it('are as long as one can still read', () => {
    expect(usualLength({ from: '2026-11-01', to: '2026-11-30' })).toBe('day');
    expect(usualLength({ from: '2026-08-25', to: '2026-11-22' })).toBe('week');
    expect(usualLength({ from: '2025-11-23', to: '2026-11-22' })).toBe('month');
  });

  it('name the week by its Monday, also across a year', () => {
    expect(periodsOf({ from: '2026-12-31', to: '2027-01-05' }, 'week')).toEqual(['2026-12-28', '2027-01-04']);
  });
});
