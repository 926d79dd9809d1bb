import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** Rows of one SQL statement; `?` stands for a value. */
export async function rows<Row>(
  container: MedusaContainer,
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const result = (await connection.raw(sql, values as never)) as { rows: Row[] };
  return result.rows;
}
