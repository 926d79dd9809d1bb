import { arrivalWindow } from '@caravanserai/customs/arrival';
import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';
import fc from 'fast-check';
import { withinDays } from './within-days';

const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

test('it is the largest count that still arrives in time, for either way of counting', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('CN', 'KW', 'FR'),
      (date, limit, dest) => {
        const today = date.toISOString().slice(0, 10);
        const latest = new Date(Date.parse(today) + limit * 86_400_000).toISOString().slice(0, 10);
        const { short, mail } = withinDays(limit, dest, today);
        const arrives = (route: 'bonded' | 'direct_mail', count: number): string =>
          arrivalWindow(
            { route, from: { country: '' }, dest, orderedAt: today },
            { ...DEFAULT_TRANSIT, areaOf: {}, bonded: [count, count], mail: [count, count] },
          ).to;
        if (short >= 0) expect(arrives('bonded', short) <= latest).toBe(true);
        expect(arrives('bonded', short + 1) > latest).toBe(true);
        if (mail >= 0) expect(arrives('direct_mail', mail) <= latest).toBe(true);
        expect(arrives('direct_mail', mail + 1) > latest).toBe(true);
      },
    ),
  );
});
