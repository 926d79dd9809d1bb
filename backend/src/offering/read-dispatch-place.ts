import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import type { PlaceKind } from '@caravanserai/customs/route';
import type { Database } from '../catalogue/database';
import { freightRowsJson } from '../delivery/statements';

/** Where stock may stand. */
export interface DispatchPlace {
  readonly id: string;
  readonly code: string;
  readonly kind: PlaceKind;
  readonly country: string;
  readonly stock_location_id: string;
}

/**
 * The places that a merchant of this country may send from: every warehouse that still takes goods, and the places of its own country.
 * In the order of their codes.
 */
export async function dispatchPlaces(database: Database, country: string): Promise<DispatchPlace[]> {
  const { rows } = await database.query<DispatchPlace & Record<string, unknown>>(
    `select id, code, kind, country, stock_location_id from place
      where deleted_at is null and retired_at is null and (kind <> 'origin' or country = $1) order by code`,
    [country],
  );
  return rows;
}

/** All rows of freight, as the customs package takes them. */
export async function readFreightRows(database: Database): Promise<FreightRow[]> {
  const { rows } = await database.query<{ freight: FreightRow[] }>(`select ${freightRowsJson()} as freight`);
  return rows[0]?.freight ?? [];
}
