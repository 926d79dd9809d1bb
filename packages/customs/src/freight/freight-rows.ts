import type { PlaceKind } from '../route';
import { weightiest } from '../rules/area-rank';
import { inForce, latest, ruleInForce } from '../rules/in-force';
import type { FreightRow } from './freight-row';

/** A place of dispatch as the freight rows name it. */
export interface FreightOrigin {
  readonly code: string;
  readonly kind: PlaceKind;
  /** ISO country. */
  readonly country: string;
}

/**
 * The rows by which a consignment from a place may be sent to a country on a day: at most one for each
 * transport, the one that names the place before the one that names its country, before the one of its kind. Nothing is sent from abroad to the country it comes from.
 * @param date ISO date
 * @throws RangeError when two equally near rows of one transport hold at once
 */
export function freightRowsFor(
  rows: readonly FreightRow[],
  from: FreightOrigin,
  dest: string,
  date: string,
): FreightRow[] {
  if (from.kind === 'origin' && from.country === dest) return [];
  const matching = rows.filter((row) => servesFrom(row, from) && row.countries.includes(dest));
  const transports = [...new Set(inForce(matching, {}, date).map(({ transport }) => transport))];
  return transports.flatMap((transport) => {
    const row = latest(weightiest(inForce(matching, { transport }, date), nearness));
    return row ? [row] : [];
  });
}

/** The row of a tariff that holds on a day. */
export function freightRow(
  rows: readonly FreightRow[],
  tariff: string,
  date: string,
): FreightRow | undefined {
  return ruleInForce(rows, { tariff }, date);
}

/** True where a row is for consignments from this place. */
export function servesFrom(
  row: Pick<FreightRow, 'from_kind' | 'from_place' | 'from_country'>,
  from: FreightOrigin,
): boolean {
  return (
    row.from_kind === from.kind &&
    (row.from_place === '' || row.from_place === from.code) &&
    (row.from_country === '' || row.from_country === from.country)
  );
}

const nearness = (row: FreightRow): number => (row.from_place ? 2 : row.from_country ? 1 : 0);
