import { NO_JOURNAL, type Change, type Journal } from './journal';
import { TABLE_NAMES, type TableName, type Tables } from './tables';

type Row = { id: string } & object;

/**
 * The emulator's memory: rows by table and id, in order of creation. Rows are never changed in place, so that an
 * event keeps what was true when it happened. Changes are written to the journal together, per transaction.
 */
export class Store {
  private readonly tables = new Map<string, Map<string, Row>>(TABLE_NAMES.map((name) => [name, new Map()]));
  private pending: Change[] = [];
  private depth = 0;

  constructor(private readonly journal: Journal = NO_JOURNAL) {
    for (const changes of journal.read()) changes.forEach((change) => this.apply(change));
    journal.rewrite(this.snapshot());
  }

  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    return this.rows(table).get(id);
  }

  /** All rows, oldest first. */
  all<Name extends TableName>(table: Name): Tables[Name][] {
    return [...this.rows(table).values()];
  }

  count(table: TableName): number {
    return this.rows(table).size;
  }

  put<Name extends TableName>(table: Name, row: Tables[Name]): Tables[Name] {
    this.transaction(() => this.change([table, row.id, row]));
    return row;
  }

  remove(table: TableName, id: string): void {
    this.transaction(() => this.change([table, id, null]));
  }

  /** Keeps everything done inside together in the journal, also when it ends in a refusal. */
  transaction<Result>(work: () => Result): Result {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0 && this.pending.length > 0) {
        this.journal.append(this.pending);
        this.pending = [];
      }
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const table of this.tables.values()) table.clear();
    this.journal.rewrite([]);
  }

  close(): void {
    this.journal.close();
  }

  private change(change: Change): void {
    this.apply(change);
    this.pending.push(change);
  }

  private apply([table, id, row]: Change): void {
    const rows = this.tables.get(table);
    if (row === null) rows?.delete(id);
    else rows?.set(id, row as Row);
  }

  private rows<Name extends TableName>(table: Name): Map<string, Tables[Name]> {
    return this.tables.get(table) as unknown as Map<string, Tables[Name]>;
  }

  private snapshot(): Change[] {
    return [...this.tables].flatMap(([table, rows]) =>
      [...rows].map(([id, row]): Change => [table, id, row]),
    );
  }
}
