import type { FigureRow } from '@caravanserai/contracts/desk-figures';

/** Rows of a chart in one currency: periods in their order with those in which nothing was sold, the rest by size. */
export function chartRows(
  rows: readonly FigureRow[],
  currency: string,
  periods: readonly string[] | undefined,
): { key: string; label: string | null; paid: number }[] {
  const own = rows.filter((row) => row.currency === currency);
  if (!periods)
    return [...own]
      .sort((one, other) => other.paid - one.paid)
      .map(({ key, label, paid }) => ({ key, label, paid }));
  const paid = new Map(own.map((row) => [row.key, row.paid]));
  return periods.map((key) => ({ key, label: null, paid: paid.get(key) ?? 0 }));
}
