import type { Query } from '../../data/backend.server';
import type { Filters } from './filters';
import { priceRange } from './price-range';

/** How many goods a page of a list shows: full rows in two, three and four columns. */
export const PAGE_SIZE = 24;

/** The filters as parameters of `GET /store/listings`; prices in minor units of the charged currency. */
export function apiQuery(filters: Filters, chargedCurrency: string): Query {
  const { min, max } = priceRange(filters, chargedCurrency);
  return {
    q: filters.q || undefined,
    pavilion: filters.pavilion,
    category: filters.category,
    route: filters.route,
    merchant: filters.merchant,
    in_stock: filters.inStock || undefined,
    within_days: filters.withinDays,
    price_min: min,
    price_max: max,
    include_undeliverable: filters.undeliverable || undefined,
    sort: filters.sort ?? (filters.q ? 'relevance' : 'soonest'),
  };
}
