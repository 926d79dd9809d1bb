import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  readonly end?: boolean;
  /** A head that sorts: where it leads, and how the table is sorted by it now. */
  readonly sort?: { readonly to: string; readonly now: 'ascending' | 'descending' | 'none' };
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands under a row over its whole width; nothing where it is null. */
  readonly below?: (row: Row) => ReactNode;
  /** Shown instead where there are no rows. */
  readonly empty: ReactNode;
}

/** A table whose rows become cards on a narrow screen; the first column is the heading of its row. */
export function DataTable<Row>({ caption, columns, rows, keyOf, below, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <table className="data">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, end, sort }) => (
            <th key={key} scope="col" className={end ? 'end' : undefined} aria-sort={sort?.now}>
              {sort ? (
                <Link to={sort.to} preventScrollReset>
                  {head}
                </Link>
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={keyOf(row)}>
            <tr>
              {columns.map(({ key, head, cell, end }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={end ? 'end' : undefined}>
                    <span className="of" aria-hidden="true">
                      {head}
                    </span>
                    <span>{cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
            <Below columns={columns.length}>{below?.(row)}</Below>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Below({ columns, children }: { columns: number; children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <tr className="below">
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}
