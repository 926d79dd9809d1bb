import type { FigureRow, FigureTable } from '@caravanserai/contracts/desk-figures';
import { toMajor } from '@caravanserai/money/decimal';
import { stringify } from 'csv-stringify/sync';

const AMOUNTS = ['goods', 'freight', 'charges', 'paid', 'returned'] as const;

/** A table of figures as comma-separated values: stable column names, amounts in major units with a point. */
export function figuresCsv(table: FigureTable, rows: readonly FigureRow[]): string {
  return stringify(
    rows.map((row) => ({
      [table]: row.key,
      name: row.label ?? '',
      currency: row.currency,
      orders: row.orders,
      parcels: row.parcels,
      buyers: row.buyers,
      pieces: row.pieces,
      ...Object.fromEntries(AMOUNTS.map((name) => [name, toMajor(row[name], row.currency)])),
    })),
    {
      header: true,
      columns: [table, 'name', 'currency', 'orders', 'parcels', 'buyers', 'pieces', ...AMOUNTS],
      // Names begin with whatever their merchants like, and spreadsheets take some of that for formulas.
      escape_formulas: true,
      bom: true,
    },
  );
}
