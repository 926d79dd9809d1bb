import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { printMinor } from '@caravanserai/money/decimal';
import { stringify } from 'csv-stringify/sync';

const HEAD = [
  ...[
    'key',
    'label',
    'route',
    'currency',
    'orders',
    'pieces',
    'pieces_back',
    'price',
    'delivery',
    'commission',
    'earned',
  ],
  ...['given_back', 'net', 'commission_rules'],
];

/** The table as comma-separated values: amounts in major units with a point, and nothing that a spreadsheet would reckon. */
export function earningsCsv({ rows }: EarningsResponse): string {
  const lines = rows.map((row) => {
    const money = (minor: number) => printMinor(minor, row.currency);
    return [
      ...[row.key, row.label.value, row.route ?? '', row.currency, row.orders, row.pieces, row.pieces_back],
      ...[row.price, row.delivery, row.commission, row.earned, row.back, row.net].map(money),
      row.rules.join(' '),
    ];
  });
  // The mark at the start tells spreadsheets that the file is UTF-8.
  return stringify([HEAD, ...lines], { bom: true, escape_formulas: false, cast: { string: harmless } });
}

/** Text that begins like a formula is told to be text; amounts below zero stay numbers. */
const harmless = (value: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/.test(value) ? `'${value}` : value);
