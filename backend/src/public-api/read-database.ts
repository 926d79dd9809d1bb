import { Pool, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import { statementName, type PlannedStatement } from '../catalogue/planned';
import { isLostConnection } from './lost-connection';

/** Enough to keep PostgreSQL busy on a small machine; more would only queue inside it. */
const CONNECTIONS = 6;

/** No public read may hold a connection longer; milliseconds. */
const STATEMENT_TIMEOUT_MS = 5_000;

/** A connection remembers this many prepared statements; rarer combinations of filters are sent whole. */
const MOST_PREPARED = 300;

/** The public reads' own connections: prepared statements, a time limit, and a count of what was sent. */
export class ReadDatabase {
  readonly #pool: Pool;
  readonly #names = new Map<string, string>();
  #statements = 0;

  constructor(connectionString: string, size = CONNECTIONS) {
    this.#pool = new Pool({
      connectionString,
      max: size,
      connectionTimeoutMillis: STATEMENT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      application_name: 'catalogue',
      // Planning takes longer than most of these reads. What should be planned for its values has them in its text.
      // Reading a small table of texts whole looks cheap to the planner, which doesn't see how long they are to unpack.
      options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off',
    });
    // An idle connection that the database drops must not end the process; the next query reconnects.
    this.#pool.on('error', () => undefined);
  }

  /** How many statements have been sent so far; tests and benchmarks compare two readings. */
  get statements(): number {
    return this.#statements;
  }

  /** Rows of one statement, as a rule prepared under a name made from its text. */
  async rows<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
    { prepared = true }: { prepared?: boolean } = {},
  ): Promise<Row[]> {
    this.#statements += 1;
    const config: QueryConfig = {
      text,
      values: [...values],
      name: prepared ? this.#nameOf(text) : undefined,
    };
    return (await this.#query<Row>(config)).rows;
  }

  /** For code that takes a plain connection. */
  async query<Row extends QueryResultRow>(
    statement: string | PlannedStatement,
    values: readonly unknown[] = [],
  ) {
    this.#statements += 1;
    const asked = typeof statement === 'string' ? { text: statement } : statement;
    return this.#query<Row>({ ...asked, values: [...values] });
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  /** A connection may be lost just as it is used; a read does no harm when it is sent once more. */
  async #query<Row extends QueryResultRow>(config: QueryConfig): Promise<QueryResult<Row>> {
    try {
      return await this.#pool.query<Row>(config);
    } catch (error) {
      if (!isLostConnection(error)) throw error;
      return this.#pool.query<Row>(config);
    }
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known) return known;
    if (this.#names.size >= MOST_PREPARED) return undefined;
    const name = statementName(text);
    this.#names.set(text, name);
    return name;
  }
}
