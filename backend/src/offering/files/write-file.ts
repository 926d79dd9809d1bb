import type { Locale } from '@caravanserai/locales/registry';
import { printMinor } from '@caravanserai/money/decimal';
import { NUMBER_STYLES } from '@caravanserai/money/number-style';
import { stringify } from 'csv-stringify/sync';
import { DATA_COLUMNS, fileColumns, priceColumn, TEXT_COLUMNS, textColumn } from './columns';
import type { FileGoods, FileListing } from './file-goods';
import { safeCell } from './read-table';

export interface FileOwner {
  /** The merchant's currency and the language it writes in. */
  readonly currency: string;
  readonly sourceLocale: string;
  /** Currencies that own prices may be in. */
  readonly currencies: readonly string[];
  /** The reader's language, as whose spreadsheet the file is written. */
  readonly locale: Locale;
}

type Cells = Record<string, string>;

/**
 * Goods as a file that can be sent in again: a line for each listing, goods data and texts on the first line of the
 * goods. UTF-8 with its mark, so that spreadsheets read it as such. Where the reader's language has a decimal comma, prices have it
 * and semicolons stand between cells: its spreadsheets would put all of a line into one cell, and take 1.12 for a day.
 */
export function writeFile(goods: Iterable<FileGoods>, owner: FileOwner): string {
  const columns = fileColumns(owner.currencies, owner.sourceLocale);
  const lines = [...goods].flatMap((each) => linesOf(each, owner));
  const table = lines.map((cells) => columns.map((column) => safeCell(cells[column] ?? '')));
  const delimiter = NUMBER_STYLES[owner.locale].decimal === ',' ? ';' : ',';
  return `\uFEFF${stringify([columns, ...table], { record_delimiter: '\r\n', delimiter })}`;
}

function linesOf(goods: FileGoods, owner: FileOwner): Cells[] {
  const listings: readonly (FileListing | undefined)[] =
    goods.listings.length > 0 ? goods.listings : [undefined];
  return listings.map((listing, index) => ({
    goods: goods.handle,
    ...(index === 0 ? goodsCells(goods) : {}),
    ...(listing ? listingCells(listing, owner) : {}),
  }));
}

function goodsCells({ source_locale, data, texts }: FileGoods): Cells {
  const cells: Cells = { source_language: source_locale };
  for (const column of DATA_COLUMNS) {
    const value = data[column];
    cells[column] = Array.isArray(value) ? value.join('|') : String(value ?? '');
  }
  for (const field of TEXT_COLUMNS)
    for (const [locale, text] of Object.entries(texts[field] ?? {})) cells[textColumn(field, locale)] = text;
  return cells;
}

function listingCells(listing: FileListing, { currency, locale }: FileOwner): Cells {
  const price = (minor: number, code: string) =>
    printMinor(minor, code).replace('.', NUMBER_STYLES[locale].decimal);
  const cells: Cells = {
    route: listing.route,
    place: listing.place,
    stock: String(listing.stocked),
    price: price(listing.minor, currency),
  };
  for (const [code, amount] of Object.entries(listing.own)) cells[priceColumn(code)] = price(amount, code);
  return cells;
}
