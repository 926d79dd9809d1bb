import type { QueryResult, QueryResultRow } from 'pg';

/** What the catalogue asks of a connection or a pool of `pg`. */
export interface Database {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
}
