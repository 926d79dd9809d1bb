import type { Facets } from '@caravanserai/contracts/listings';
import type { Choice, Choices } from './catalogue-data';
import type { Filters } from './filters';

interface NameTables {
  readonly pavilion: ReadonlyMap<string, string>;
  readonly merchant: ReadonlyMap<string, string>;
  readonly category: Readonly<Record<string, string>>;
}

/**
 * The facets in the reader's words and in the order of their names. What is chosen stays in the list even when
 * it would leave nothing, so that it can be taken back.
 * @param compare orders names in the reader's language
 */
export function namedChoices(
  facets: Facets | null,
  filters: Filters,
  names: NameTables,
  compare: (a: string, b: string) => number,
): Choices {
  const list = (
    counts: Facets['pavilion'],
    chosen: readonly string[],
    nameOf: (value: string) => string | undefined,
  ): Choice[] => {
    const known = new Map(counts.map(({ value, count }) => [value, count]));
    for (const value of chosen) if (!known.has(value)) known.set(value, 0);
    return [...known]
      .filter(([value, count]) => count > 0 || chosen.includes(value))
      .map(([value, count]) => ({ value, name: nameOf(value) ?? value, count }))
      .sort((a, b) => compare(a.name, b.name));
  };
  const routes = new Map(facets?.route.map(({ value, count }) => [value, count]));
  const offered = (facets?.merchant ?? []).filter(({ value }) => names.merchant.has(value));
  return {
    route: {
      bonded: routes.get('bonded') ?? 0,
      direct_mail: routes.get('direct_mail') ?? 0,
      domestic: routes.get('domestic') ?? 0,
    },
    pavilion: list(facets?.pavilion ?? [], filters.pavilion, (value) => names.pavilion.get(value)),
    category: list(facets?.category ?? [], filters.category, (value) => names.category[value]),
    merchant: list(offered, filters.merchant, (value) => names.merchant.get(value)),
    inStock: facets?.in_stock ?? 0,
  };
}
