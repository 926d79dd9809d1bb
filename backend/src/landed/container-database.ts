import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database } from '../catalogue/database';

/** Medusa's own connections behind the shape of `pg`: the statement's `$1` stands for its first value. */
export function containerDatabase(container: MedusaContainer): Database {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return {
    async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      const given: unknown[] = [];
      const sql = text.replaceAll('?', '\\?').replaceAll(/\$(\d+)/g, (_, position: string) => {
        given.push(values[Number(position) - 1]);
        return '?';
      });
      return (await connection.raw(sql, given as never)) as QueryResult<Row>;
    },
  };
}
