import type { Lot } from './lot';

const DAY = 86_400_000;

/** Days from one ISO date to another; negative where the other is before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Shelf lives in days from the longest down, each with the days before its end from which on goods are near it. */
const NEAR_THE_END: readonly (readonly [shelfLife: number, near: number])[] = [
  [365, 45],
  [182, 20],
  [90, 15],
  [30, 10],
  [15, 5],
  [5, 4],
];

/**
 * How many days before its end a thing that keeps so long is near it: from then on shops put it apart. The steps are those
 * of Beijing's administration for industry and commerce for food near its end (临近保质期限食品销售专区制度, 2012; Xinmin
 * Evening News, 4 February 2012); what it leaves to the shop, 1 to 4 days under 15, is 4, at most all but a day.
 */
export function nearTheEnd(shelfLifeDays: number): number {
  const step = NEAR_THE_END.find(([days]) => shelfLifeDays >= days);
  return step ? step[1] : Math.max(0, shelfLifeDays - 1);
}

/** `near`: sold, but soon no more; `past`: the day is over, and bonded goods are then re-exported or destroyed. */
export type LotState = 'good' | 'near' | 'past';

/** @param today ISO date at the place */
export function lotState(
  { madeOn, bestBefore }: Pick<Lot, 'madeOn' | 'bestBefore'>,
  today: string,
): LotState {
  const left = daysBetween(today, bestBefore);
  if (left < 0) return 'past';
  return left <= nearTheEnd(daysBetween(madeOn, bestBefore)) ? 'near' : 'good';
}

/** How long something keeps yet: whole months from two on, else days. */
export interface Life {
  readonly unit: 'months' | 'days';
  readonly count: number;
}

/**
 * How long goods keep at least when they arrive on a day; null when it is their last day, or that is over. Never more than
 * it is: a month is over on the same day of the next.
 * @param arrives ISO date, the last promised
 */
export function lifeOnArrival(arrives: string, bestBefore: string): Life | null {
  const days = daysBetween(arrives, bestBefore);
  if (days < 1) return null;
  const months = wholeMonths(arrives, bestBefore);
  return months >= 2 ? { unit: 'months', count: months } : { unit: 'days', count: days };
}

function wholeMonths(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}
