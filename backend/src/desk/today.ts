import type { TodayItem } from '@caravanserai/contracts/desk';
import { merchantAdmittingToday, operatorAdmittingToday } from '../admitting/today';
import type { Database } from '../catalogue/database';
import { curatingToday } from '../curating/curating-today';
import { dispatchToday } from '../dispatch/dispatch-today';
import { lotsToday } from '../offering/lots/lots-today';
import { reviewsToday } from '../reviewing/today';
import type { MerchantScope, PavilionScope } from './scope';
import { teamToday } from './team/team-today';

/**
 * What one area has for the start of a day: items with a count above zero, in the order of their urgency. One statement,
 * cheap at 5,000 listings; only what the scope's role may do.
 */
export type TodayProvider<Scope> = (database: Database, scope: Scope) => Promise<readonly TodayItem[]>;

/** One line per area, in the order of the page. */
export const MERCHANT_TODAY: readonly TodayProvider<MerchantScope>[] = [
  dispatchToday,
  lotsToday,
  merchantAdmittingToday,
  teamToday,
];

/** One line per area, in the order of the page. */
export const PAVILION_TODAY: readonly TodayProvider<PavilionScope>[] = [
  curatingToday,
  reviewsToday,
  operatorAdmittingToday,
  teamToday,
];

/** All areas' items, things to do first. */
export async function todayOf<Scope>(
  providers: readonly TodayProvider<Scope>[],
  database: Database,
  scope: Scope,
): Promise<TodayItem[]> {
  const items = await Promise.all(providers.map((provider) => provider(database, scope)));
  const order = ['todo', 'wait', 'note'];
  return items
    .flat()
    .filter(({ count }) => count > 0)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
