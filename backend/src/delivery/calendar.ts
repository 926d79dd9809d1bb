import { transitTables, type TransitTables } from '@caravanserai/customs/transit-days';
import { holidaysOf, type HolidayRow } from '@caravanserai/customs/working-days';
import type { MedusaContainer } from '@medusajs/framework/types';
import { rows } from '../checkout/database';
import { HOLIDAYS_JSON } from './statements';

let kept: { version: string; tables: TransitTables } | undefined;

/**
 * What arrivals are reckoned from, with the holidays in the database. They are read again when the version isn't the
 * one named: whoever reads something else for a page reads `delivery_version` with it.
 */
export async function calendar(container: MedusaContainer, version: string): Promise<TransitTables> {
  if (kept?.version === version) return kept.tables;
  const [row] = await rows<{ days: Pick<HolidayRow, 'country' | 'day' | 'kind'>[] }>(
    container,
    `SELECT ${HOLIDAYS_JSON} AS days`,
    [],
  );
  kept = { version, tables: transitTables(holidaysOf(row?.days ?? [])) };
  return kept.tables;
}
