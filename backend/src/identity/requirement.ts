import type { NumberKind } from '@caravanserai/customs/identity/number-kind';
import { sameCustomsTerritory } from '@caravanserai/customs/territory';
import type { SupplyRoute } from '@caravanserai/customs/route';
import type { LandedConsignment } from '../landed/land-cart';

/** A dated row of what customs asks of a person; see the model. */
export interface RequirementRow {
  id: string;
  dest: string;
  route: string;
  party: 'orderer' | 'recipient';
  number_kind: NumberKind;
  phone: boolean;
  valid_from: string;
  valid_to: string;
  source: string;
  conf: string;
}

/** A row that holds, and the consignments it is about. */
export interface Requirement {
  row: RequirementRow;
  consignments: string[];
}

/**
 * The number that a cart's consignments need, if any: one, as all go to one country. Of rows that hold for one
 * consignment the latest counts.
 * @param date ISO date in the destination's calendar
 */
export function requirementOf(
  consignments: readonly Pick<LandedConsignment, 'key' | 'route' | 'input'>[],
  rows: readonly RequirementRow[],
  date: string,
): Requirement | undefined {
  let found: Requirement | undefined;
  for (const { key, route, input } of consignments) {
    if (!isImported(route, input)) continue;
    const row = rows.filter((each) => holds(each, route, date)).sort(latestFirst)[0];
    if (!row) continue;
    found ??= { row, consignments: [] };
    found.consignments.push(key);
    if (row.phone && !found.row.phone) found.row = row;
  }
  return found;
}

/** Bonded goods lie in their destination and still are abroad for its customs. */
export const isImported = (route: SupplyRoute, { from, dest }: { from: string; dest: string }): boolean =>
  route === 'bonded' || (route === 'direct_mail' && !sameCustomsTerritory(from, dest));

const holds = (row: RequirementRow, route: SupplyRoute, date: string): boolean =>
  (row.route === '*' || row.route.toLowerCase() === route) &&
  (row.valid_from === '' || row.valid_from <= date) &&
  (row.valid_to === '' || date <= row.valid_to);

const latestFirst = (a: RequirementRow, b: RequirementRow): number =>
  b.valid_from.localeCompare(a.valid_from);
