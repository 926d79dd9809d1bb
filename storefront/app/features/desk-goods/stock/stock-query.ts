import { SUPPLY_ROUTES } from '@caravanserai/customs/route';

/** What the stock page is narrowed by, as it stands in the address. */
export interface StockQuestion {
  readonly q?: string;
  readonly place?: string;
  readonly route?: string;
  readonly low?: string;
  readonly after?: string;
}

const CHECKS: Readonly<Record<keyof StockQuestion, (value: string) => boolean>> = {
  q: (value) => value.trim() !== '' && value.length <= 100,
  place: (value) => /^[A-Z0-9-]{2,20}$/.test(value),
  route: (value) => (SUPPLY_ROUTES as readonly string[]).includes(value),
  low: (value) => value === '1',
  after: (value) => /^[\w-]{1,600}$/.test(value),
};

/** Reads the address; what it can't mean is left out. */
export const readStockQuery = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    Object.entries(CHECKS).flatMap(([name, check]) => {
      const value = search.get(name);
      return value !== null && check(value) ? [[name, value]] : [];
    }),
  );

/** An address with other answers to some questions, on its first page. */
export function stockSearch(query: StockQuestion, change: StockQuestion): string {
  const { after: _, ...rest } = { ...query, ...change };
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return `?${new URLSearchParams(said as [string, string][]).toString()}`;
}
