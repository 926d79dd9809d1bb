import { writeFilters, type Filters } from '../filters';

interface KeptFiltersProps {
  readonly filters: Filters;
  /** Names of the parameters that the form itself has fields for; `price` stands for all of the price. */
  readonly drop: readonly string[];
}

/** The filters that a form leaves alone, carried along as hidden fields. */
export function KeptFilters({ filters, drop }: KeptFiltersProps) {
  const dropped = new Set(
    drop.flatMap((name) => (name === 'price' ? ['price_min', 'price_max', 'price_in'] : name)),
  );
  const kept = [...new URLSearchParams(writeFilters(filters))].filter(([name]) => !dropped.has(name));
  return kept.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
