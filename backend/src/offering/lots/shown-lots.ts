import type { StockLots } from '@caravanserai/contracts/desk-lots';
import { daysBetween, lotState } from '@caravanserai/customs/lots/life';
import { standing } from '@caravanserai/customs/lots/standing';
import { stopDay } from '@caravanserai/customs/lots/stop-of-sale';
import type { DeskLotRow } from './lot-row';

/**
 * The lots of a listing as the desk shows them.
 * @param today ISO date at the place
 */
export function shownLots(rows: readonly DeskLotRow[], stocked: number, today: string): StockLots {
  const { lots, loose } = standing(rows, stocked);
  return {
    lots: lots.map(({ lot, left }) => ({
      id: lot.id,
      number: lot.number,
      made_on: lot.madeOn,
      best_before: lot.bestBefore,
      received: lot.received,
      left,
      stops_on: stopDay(lot),
      withdrawn: [...lot.withdrawn],
      state: lotState(lot, today),
      days_left: daysBetween(today, lot.bestBefore),
    })),
    loose,
  };
}
