import type { Arrival } from '@caravanserai/contracts/common';

const DAY_MS = 86_400_000;

/** Days on the board: today and the twenty after it. */
export const LANE_DAYS = 21;

/** Days between the marks over the board. */
const STEP = 3;

/** From here on the words stand before the bar, so that they stay on the board. */
const LATE = 12;

/** Where a bar stands on the board; whole days, always on the board. */
export interface Lane {
  readonly from: number;
  readonly days: number;
  readonly late: boolean;
}

/** The bar from the first to the last promised day; what lies beyond the board ends at its edge. */
export function laneOf({ from, to }: Arrival, today: string): Lane {
  const first = clamp(daysBetween(today, from), 0, LANE_DAYS - 1);
  const last = clamp(daysBetween(today, to), first, LANE_DAYS - 1);
  return { from: first, days: last - first + 1, late: first >= LATE };
}

/** The days marked over the board as ISO dates. */
export function marksFrom(today: string): string[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: LANE_DAYS / STEP }, (_, i) =>
    new Date(start + i * STEP * DAY_MS).toISOString().slice(0, 10),
  );
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
