import { arrivalWindow } from '@caravanserai/customs/arrival';
import { DEFAULT_TRANSIT } from '@caravanserai/customs/transit-days';

const DAY = 86_400_000;

/**
 * The most stored days that still arrive within so many calendar days of today: working days for the short
 * routes, calendar days for mail, whose last day moves past a weekend. -1 when nothing arrives in time.
 * @param dest ISO country, whose weekend counts
 */
export function withinDays(days: number, dest: string, today: string): { short: number; mail: number } {
  const limit = new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const most = (arrives: (count: number) => string): number => {
    let count = days;
    while (count >= 0 && arrives(count) > limit) count -= 1;
    return count;
  };
  const journey = { from: { country: '' }, dest, orderedAt: today };
  return {
    short: most(
      (count) =>
        arrivalWindow({ ...journey, route: 'bonded' }, { ...DEFAULT_TRANSIT, bonded: [count, count] }).to,
    ),
    mail: most(
      (count) =>
        arrivalWindow(
          { ...journey, route: 'direct_mail' },
          { ...DEFAULT_TRANSIT, areaOf: {}, mail: [count, count] },
        ).to,
    ),
  };
}
