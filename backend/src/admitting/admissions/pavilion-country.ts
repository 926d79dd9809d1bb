import type { Database } from '../../catalogue/database';

/** ISO country of a pavilion; what stands for a region's or a grouping's is in `iso2` too. Empty for no pavilion. */
export async function pavilionCountry(database: Database, pavilionId: string): Promise<string> {
  const { rows } = await database.query<{ iso2: string }>('select iso2 from pavilion where id = $1', [
    pavilionId,
  ]);
  return rows[0]?.iso2 ?? '';
}
