import { unionMembers } from '../territory';

/** How closely an area of a rule is drawn: 0 for `*`, 1 for a customs union, 2 for a country. */
export function areaRank(area: string): 0 | 1 | 2 {
  if (area === '*') return 0;
  return unionMembers(area) ? 1 : 2;
}

/** The rows of the greatest weight; none for none. */
export function weightiest<Row>(rows: readonly Row[], weight: (row: Row) => number): Row[] {
  const top = Math.max(...rows.map(weight));
  return rows.filter((row) => weight(row) === top);
}
