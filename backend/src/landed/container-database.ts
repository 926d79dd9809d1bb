import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database } from '../catalogue/database';
import type { PlannedStatement } from '../catalogue/planned';

/** Medusa's connections, or a transaction on one of them. */
export interface RawConnection {
  raw(sql: string, values: never): Asked;
}

/** A statement that is sent when it is waited for. */
interface Asked extends PromiseLike<unknown> {
  options(settings: { readonly name: string }): PromiseLike<unknown>;
}

/** Medusa's pool of connections. */
export interface PgConnection extends RawConnection {
  transaction<Result>(work: (transaction: RawConnection) => Promise<Result>): Promise<Result>;
}

/** Medusa's own connections behind the shape of `pg`. */
export function containerDatabase(container: MedusaContainer): Database {
  return databaseOn(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

/** Does all of `work` in one transaction, or nothing of it. */
export async function inTransaction<Result>(
  container: MedusaContainer,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return transactionOn(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), work);
}

export async function transactionOn<Result>(
  connection: PgConnection,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return connection.transaction((transaction) => work(databaseOn(transaction)));
}

/** The shape of `pg` over one of Medusa's connections: the statement's `$1` stands for its first value. */
export function databaseOn(connection: RawConnection): Database {
  return {
    async query<Row extends QueryResultRow>(
      statement: string | PlannedStatement,
      values: readonly unknown[] = [],
    ) {
      const { text, name } = typeof statement === 'string' ? { text: statement, name: '' } : statement;
      const given: unknown[] = [];
      const sql = text.replaceAll('?', '\\?').replaceAll(/\$(\d+)/g, (_, position: string) => {
        given.push(values[Number(position) - 1]);
        return '?';
      });
      const asked = connection.raw(sql, given as never);
      return (await (name ? asked.options({ name }) : asked)) as QueryResult<Row>;
    },
  };
}
