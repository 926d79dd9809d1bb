import { addDays } from '@caravanserai/customs/working-days';
import type { Period } from './period';
import type { PeriodLength } from './pavilion-sales';

/** The length of the parts a span is usually shown in: days of a month, weeks of half a year, months of more. */
export function usualLength({ from, to }: Period): PeriodLength {
  if (addDays(from, 31) > to) return 'day';
  return addDays(from, 190) > to ? 'week' : 'month';
}

/** Every part of a span as its rows name it, also those in which nothing was sold. */
export function periodsOf({ from, to }: Period, by: PeriodLength): string[] {
  const keys: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const key = by === 'month' ? day.slice(0, 7) : by === 'day' ? day : mondayOf(day);
    if (keys.at(-1) !== key) keys.push(key);
  }
  return keys;
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
