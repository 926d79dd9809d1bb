import type { Database } from '../catalogue/database';

/** A country the shop sends to, with the currency charged there (ISO 4217, upper case). */
export interface ChargedDestination {
  readonly iso2: string;
  readonly currency: string;
}

/** All destinations in the order of their codes. */
export async function readDestinations(database: Database): Promise<ChargedDestination[]> {
  const { rows } = await database.query<ChargedDestination & Record<string, unknown>>(
    'select iso2, upper(currency) as currency from destination where deleted_at is null order by iso2',
  );
  return rows;
}
