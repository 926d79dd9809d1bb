import { addDays } from '../working-days';
import type { Lot } from './lot';
import { daysBetween } from './life';
import type { Left, Standing } from './standing';

/** Days that goods keep at least when they are sold: the slowest bonded delivery over the longest public holiday. */
export const FEWEST_AT_SALE = 14;

/** Days that are asked at most: goods that keep so long are not even near their end. */
export const MOST_AT_SALE = 45;

/** One day of so many of its shelf life. */
const SHARE = 20;

/**
 * How many days goods must keep yet on the day they are sold: a twentieth of their shelf life, at least 14, so that they
 * are not past their day on arrival, at most 45. China's Food Safety Law (食品安全法, 2015, articles 34 and 54) forbids
 * selling food past its shelf life and has sellers look through their stock for it, but names no days before; the share
 * and its bounds are the marketplace's own.
 */
export function leastAtSale(shelfLifeDays: number): number {
  return Math.min(MOST_AT_SALE, Math.max(FEWEST_AT_SALE, Math.ceil(shelfLifeDays / SHARE)));
}

type Dated = Pick<Lot, 'madeOn' | 'bestBefore'>;

/** ISO date of the first day on which a lot is not sold any more. */
export function stopDay({ madeOn, bestBefore }: Dated): string {
  return addDays(bestBefore, -leastAtSale(daysBetween(madeOn, bestBefore)));
}

/** @param today ISO date at the place */
export const isStopped = (lot: Dated, today: string): boolean => today >= stopDay(lot);

/**
 * The pieces to be taken off the stock: of lots whose sale has stopped, those that are not ordered. What is ordered takes
 * the pieces that expire first, as it was sold before, and they stay.
 * @param reserved pieces ordered, or just being ordered, and not sent
 * @param today ISO date at the place
 */
export function toWithdraw<Of extends Lot>(
  { lots }: Pick<Standing<Of>, 'lots'>,
  reserved: number,
  today: string,
): Left<Of>[] {
  let ordered = Math.max(0, reserved);
  return lots.flatMap(({ lot, left }) => {
    const kept = Math.min(left, ordered);
    ordered -= kept;
    return left > kept && isStopped(lot, today) ? [{ lot, left: left - kept }] : [];
  });
}
