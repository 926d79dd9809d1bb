import type { Database } from '../catalogue/database';
import type { FullConsignment } from './record';

const READ = `
  select to_jsonb(c) || jsonb_build_object(
           'lines', (select coalesce(jsonb_agg(to_jsonb(l) order by l.order_line_id), '[]')
              from consignment_line l where l.consignment_id = c.id and l.deleted_at is null),
           'events', (select coalesce(jsonb_agg(to_jsonb(e) order by e.seq), '[]')
              from consignment_event e where e.consignment_id = c.id and e.deleted_at is null)) as consignment
    from consignment c
   where c.deleted_at is null and`;

/** The consignments of an order in the order of their keys, in one statement. Instants as PostgreSQL prints them. */
export async function readConsignments(database: Database, orderId: string): Promise<FullConsignment[]> {
  const { rows } = await database.query<{ consignment: FullConsignment }>(
    `${READ} c.order_id = $1 order by c.key collate "C"`,
    [orderId],
  );
  return rows.map(({ consignment }) => consignment);
}

/** One consignment by its id. */
export async function readConsignment(database: Database, id: string): Promise<FullConsignment | undefined> {
  const { rows } = await database.query<{ consignment: FullConsignment }>(`${READ} c.id = $1`, [id]);
  return rows[0]?.consignment;
}
