import type { QueryResult, QueryResultRow } from 'pg';
import type { PlannedStatement } from './planned';

/** What the catalogue asks of a connection or a pool of `pg`. */
export interface Database {
  query<Row extends QueryResultRow>(
    statement: string | PlannedStatement,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>;
}
