import type { ReturnTerm } from '@caravanserai/customs/returns/term';
import type { Calendar } from '@caravanserai/customs/working-days';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { calendar } from '../delivery/calendar';
import { containerDatabase } from '../landed/container-database';

/** By what rows and days returns are judged. */
export interface ReturnRules {
  readonly terms: readonly ReturnTerm[];
  readonly calendar: Calendar;
}

export async function returnTerms(database: Database): Promise<ReturnTerm[]> {
  const { rows } = await database.query<{ term: ReturnTerm }>(
    'select to_jsonb(t) as term from return_term t where deleted_at is null order by id',
  );
  return rows.map(({ term }) => term);
}

export async function returnRules(container: MedusaContainer): Promise<ReturnRules> {
  const database = containerDatabase(container);
  const { rows } = await database.query<{ version: string }>('select version from delivery_version');
  const [terms, days] = await Promise.all([
    returnTerms(database),
    calendar(container, rows[0]?.version ?? ''),
  ]);
  return { terms, calendar: days };
}
