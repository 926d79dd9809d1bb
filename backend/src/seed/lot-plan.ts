import { nearTheEnd } from '@caravanserai/customs/lots/life';
import { leastAtSale } from '@caravanserai/customs/lots/stop-of-sale';
import { addDays } from '@caravanserai/customs/working-days';

export interface PlannedLot {
  readonly number: string;
  readonly made_on: string;
  readonly best_before: string;
  readonly received: number;
  readonly counted: number;
}

/** What has stood for long, so that a desk has something to be warned of. */
const LONG_THERE: ReadonlySet<string> = new Set(['dried-melon-250g']);

/** Of what a lot was withdrawn from sale, so that a desk has something to be done with. */
const WITHDRAWN: ReadonlySet<string> = new Set(['dried-apricots-500g']);

/** From so many pieces on goods came in two lots. */
const TWO_LOTS = 30;

/**
 * Lots that goods in a bonded warehouse may have come in: two of different age, of the first of which some are sold, or one.
 * @param life shelf life in days
 * @param stocked pieces that stand there
 * @param today ISO date; all days count from it
 */
export function planLots(slug: string, life: number, stocked: number, today: string): PlannedLot[] {
  if (stocked < 1) return [];
  const spread = [...slug].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 10;
  const lot = (age: number, received: number, counted: number): PlannedLot => {
    const made_on = addDays(today, -age);
    const number = `${slug.slice(0, 2).toUpperCase()}${made_on.slice(2, 7).replace('-', '')}-${10 + spread}`;
    return { number, made_on, best_before: addDays(made_on, life), received, counted };
  };
  const young = Math.max(1, Math.round(life * (0.08 + spread / 100)));
  const old = LONG_THERE.has(slug) ? life - nearTheEnd(life) + 2 : young + Math.round(life * 0.25);
  const first = Math.round(stocked * (0.3 + spread / 50));
  if (stocked < TWO_LOTS) return [lot(young, stocked, stocked)];
  return [lot(old, first + 5 + spread, first), lot(young, stocked - first, stocked - first)];
}

/** A lot that is sold but for pieces that were withdrawn on the day its sale stopped. */
export interface PlannedWithdrawal {
  readonly lot: PlannedLot;
  readonly pieces: number;
  readonly day: string;
}

/**
 * A lot past its stop day, beside those of the stock; none of most goods.
 * @param life shelf life in days
 * @param today ISO date; all days count from it
 */
export function planWithdrawal(slug: string, life: number, today: string): PlannedWithdrawal | undefined {
  if (!WITHDRAWN.has(slug)) return undefined;
  const best_before = addDays(today, leastAtSale(life) - 3);
  const made_on = addDays(best_before, -life);
  const number = `${slug.slice(0, 2).toUpperCase()}${made_on.slice(2, 7).replace('-', '')}-07`;
  return {
    lot: { number, made_on, best_before, received: 36, counted: 0 },
    pieces: 5,
    day: addDays(today, -3),
  };
}
