import type { Facets } from '@caravanserai/contracts/listings';
import { SUPPLY_ROUTES } from '@caravanserai/customs/route';

type Counted = [facet: string, value: string, n: number, available: number];

/** The count of a list and its facets as JSON, from what the statement counted; "null" when not asked for. */
export function facetsJson(
  counts: string,
  merchants: string | null,
  asked: boolean,
): { count: number; facets: string } {
  const rows = JSON.parse(counts) as Counted[];
  const total = rows.find(([facet]) => facet === 'count');
  const count = total?.[2] ?? 0;
  if (!asked) return { count, facets: 'null' };
  const valuesOf = (wanted: string) =>
    rows.filter(([facet]) => facet === wanted).map(([, value, n]) => ({ value, count: n }));
  const routes = new Map(valuesOf('route').map((each) => [each.value, each.count]));
  const facets: Facets = {
    pavilion: valuesOf('pavilion'),
    category: valuesOf('category'),
    route: SUPPLY_ROUTES.map((value) => ({ value, count: routes.get(value) ?? 0 })),
    merchant: ((JSON.parse(merchants ?? 'null') ?? []) as [string, number][]).map(([value, n]) => ({
      value,
      count: n,
    })),
    in_stock: total?.[3] ?? 0,
  };
  return { count, facets: JSON.stringify(facets) };
}
