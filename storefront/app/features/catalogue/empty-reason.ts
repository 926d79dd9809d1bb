import type { SupplyRoute } from '@caravanserai/contracts/common';
import { countFilters, type Filters } from './filters';

/**
 * Why a list is empty, in the order in which a shopper would ask:
 * `route`: the one chosen way of sending doesn't serve the destination; `search`: nothing has these words;
 * `filters`: too many wishes at once; `destination`: nothing here can be sent there.
 */
export type EmptyReason =
  | { readonly kind: 'route'; readonly route: SupplyRoute }
  | { readonly kind: 'search' | 'filters' | 'destination' };

/** @param routeCounts goods each route would leave with all other filters kept */
export function emptyReason(
  filters: Filters,
  routeCounts: Readonly<Partial<Record<string, number>>>,
): EmptyReason {
  const [route, ...others] = filters.route;
  const byOthers = Object.values(routeCounts).some((count) => (count ?? 0) > 0);
  if (route && others.length === 0 && byOthers) return { kind: 'route', route };
  if (countFilters(filters) > 0) return { kind: 'filters' };
  return { kind: filters.q ? 'search' : 'destination' };
}
