import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import type { Database } from '../../catalogue/database';

type Data = ReviewResponse['data'];

/** Goods data with the sourcing base called by its name instead of its id. */
export async function withBaseNames(database: Database, data: Data): Promise<Data> {
  const field = data.find((datum) => datum.field === 'sourcing_base_id');
  if (!field) return data;
  const { rows } = await database.query<{ id: string; name: string }>(
    'select id, name from sourcing_base where id = any($1)',
    [[field.before, field.after].filter((id) => id !== null)],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = (id: string) => names.get(id) ?? '';
  const said = {
    ...field,
    after: named(field.after),
    before: field.before === null ? null : named(field.before),
  };
  return data.map((datum) => (datum === field ? said : datum));
}
