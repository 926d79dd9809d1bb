import type { SupplyRoute } from '@caravanserai/contracts/common';
import type { SortOrder } from '@caravanserai/contracts/query';

/** What a list of goods is narrowed to, as it stands in the address of the page. */
export interface Filters {
  readonly q: string;
  readonly route: readonly SupplyRoute[];
  readonly pavilion: readonly string[];
  readonly category: readonly string[];
  readonly merchant: readonly string[];
  readonly inStock: boolean;
  /** Latest last day of arrival, in days from today. */
  readonly withinDays: number | null;
  /** As typed, in major units of `priceIn`. */
  readonly priceMin: string;
  readonly priceMax: string;
  /** The currency the prices were typed in, ISO 4217; empty without a price. */
  readonly priceIn: string;
  readonly sort: SortOrder | null;
  /** Also what can't be sent to the chosen destination. */
  readonly undeliverable: boolean;
}

/** The filters that hold several values. */
export type ListFilter = 'route' | 'pavilion' | 'category' | 'merchant';

export const ROUTES: readonly SupplyRoute[] = ['bonded', 'direct_mail', 'domestic'];
export const DAYS: readonly number[] = [3, 5, 7, 10, 14, 21];

const SORTS: readonly SortOrder[] = ['soonest', 'price', '-price', 'newest', 'name', 'relevance'];
const HANDLE = /^[a-z0-9-]{1,60}$/;
const MAX_VALUES = 12;

/**
 * Reads the filters from a page's query. What the shop doesn't know counts as not there, so that an old or
 * mistyped address still shows goods.
 */
export function readFilters(query: URLSearchParams): Filters {
  const q = (query.get('q') ?? '').trim().slice(0, 100);
  const priceMin = typed(query.get('price_min'));
  const priceMax = typed(query.get('price_max'));
  const currency = query.get('price_in') ?? '';
  return {
    q,
    route: ROUTES.filter((route) => query.getAll('route').includes(route)),
    pavilion: handles(query, 'pavilion'),
    category: handles(query, 'category'),
    merchant: handles(query, 'merchant'),
    inStock: query.get('in_stock') === '1',
    withinDays: DAYS.find((days) => String(days) === query.get('within_days')) ?? null,
    priceMin,
    priceMax,
    priceIn: (priceMin || priceMax) && /^[A-Z]{3}$/.test(currency) ? currency : '',
    sort: SORTS.find((sort) => sort === query.get('sort') && (sort !== 'relevance' || q !== '')) ?? null,
    undeliverable: query.get('undeliverable') === '1',
  };
}

/** The query of a page with these filters: always in the same order, without what is not chosen. */
export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.q) query.set('q', filters.q);
  for (const name of ['route', 'pavilion', 'category', 'merchant'] as const) {
    for (const value of filters[name]) query.append(name, value);
  }
  if (filters.inStock) query.set('in_stock', '1');
  if (filters.withinDays !== null) query.set('within_days', String(filters.withinDays));
  if (filters.priceMin) query.set('price_min', filters.priceMin);
  if (filters.priceMax) query.set('price_max', filters.priceMax);
  if (filters.priceIn) query.set('price_in', filters.priceIn);
  if (filters.sort) query.set('sort', filters.sort);
  if (filters.undeliverable) query.set('undeliverable', '1');
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The filters with one value of a list added, or taken out where it was chosen. */
export function toggled(filters: Filters, name: ListFilter, value: string): Filters {
  const chosen: readonly string[] = filters[name];
  const changed = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  if (name === 'route') return { ...filters, route: ROUTES.filter((route) => changed.includes(route)) };
  return { ...filters, [name]: changed };
}

/** The same search and order without anything that narrows it. */
export function cleared(filters: Filters): Filters {
  return {
    ...NO_FILTERS,
    q: filters.q,
    sort: filters.sort,
    undeliverable: filters.undeliverable,
  };
}

/** How many choices narrow the list; words searched for and the order don't count. */
export function countFilters(filters: Filters): number {
  const lists = [filters.route, filters.pavilion, filters.category, filters.merchant];
  const price = filters.priceMin !== '' || filters.priceMax !== '';
  const single = [filters.inStock, filters.withinDays !== null, price];
  return lists.flat().length + single.filter(Boolean).length;
}

export const NO_FILTERS: Filters = {
  q: '',
  route: [],
  pavilion: [],
  category: [],
  merchant: [],
  inStock: false,
  withinDays: null,
  priceMin: '',
  priceMax: '',
  priceIn: '',
  sort: null,
  undeliverable: false,
};

function handles(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name))].filter((value) => HANDLE.test(value)).slice(0, MAX_VALUES);
}

const typed = (value: string | null): string => (value ?? '').trim().slice(0, 15);
