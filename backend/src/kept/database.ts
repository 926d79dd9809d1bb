import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** One connection; `?` stands for a value. */
export interface Database {
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface Connection {
  raw(sql: string, values: never): PromiseLike<unknown>;
}

const on = (connection: Connection): Database => ({
  async rows<Row>(sql: string, values: readonly unknown[] = []) {
    return ((await connection.raw(sql, values as never)) as { rows: Row[] }).rows;
  },
});

export const databaseOf = (container: MedusaContainer): Database =>
  on(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));

/** All of `work` or none of it. */
export function inTransaction<Result>(
  container: MedusaContainer,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction((transaction) => work(on(transaction)));
}
