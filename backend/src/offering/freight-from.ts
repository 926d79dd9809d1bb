import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { servesFrom, type FreightOrigin } from '@caravanserai/customs/freight/freight-rows';

/** The freight rows by which a place sends; from abroad nothing is sent to the country itself. */
export function freightFrom(place: FreightOrigin, rows: readonly FreightRow[]): FreightRow[] {
  const abroad = (row: FreightRow): boolean => row.countries.some((country) => country !== place.country);
  return rows.filter((row) => servesFrom(row, place) && (place.kind !== 'origin' || abroad(row)));
}

/** Name of a service zone; each belongs to one place. */
export const zoneName = (place: { readonly code: string }, row: { readonly zone: string }): string =>
  `${place.code}: ${row.zone}`;
