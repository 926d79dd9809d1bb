import { TEXT_FIELDS } from '@caravanserai/contracts/desk-texts';
import type { FileChange } from '@caravanserai/contracts/desk-imports';
import { goodsDataPatch, type GoodsDataPatch } from '@caravanserai/contracts/desk-goods-data';
import { currency as currencyOf } from '@caravanserai/money/currencies';
import { printMinor } from '@caravanserai/money/decimal';
import { isSourceLocale } from '@caravanserai/locales/source-locales';
import { safeParse } from 'zod/mini';
import { wrongFields } from '../data/check-data';
import { codeCell, doubtIn, priceCell, wholeCell } from './cell-number';
import { AUTOMATIC, CODE_COLUMNS, DATA_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS, priceColumn } from './columns';
import type { FileGoods, FileListing } from './file-goods';
import type { FileRow } from './read-table';
import type { FileOwner } from './write-file';

/** What is wrong with a cell, as a code with words in six languages. */
export type FileFaultCode =
  | 'goods_unknown'
  | 'listing_unknown'
  | 'listing_needed'
  | 'not_a_number'
  | 'not_a_price'
  | 'below_reserved'
  | 'currency_unknown'
  | 'code_unknown'
  | 'too_long'
  | 'in_review'
  | 'title_needed'
  | 'category_needed'
  | 'language_unknown'
  | 'column_unknown'
  | 'twice';

export interface PlannedFault {
  readonly line: number;
  readonly column: string;
  readonly code: FileFaultCode;
}

/** One text that a line writes; `expected` is what was there when the file was read through. */
export interface PlannedText {
  readonly field: string;
  readonly locale: string;
  readonly value: string;
  readonly expected: string;
}

/** Everything that one line changes. Minor units. */
export interface PlannedLine {
  readonly line: number;
  readonly label: string;
  readonly goods_id: string | null;
  /** Goods that the line begins. */
  readonly begin: {
    readonly title: string;
    readonly source_locale: string;
    readonly category: string;
  } | null;
  readonly listing_id: string | null;
  readonly stock: { readonly stocked: number; readonly expected: number } | null;
  readonly price: { readonly price: number; readonly expected: number } | null;
  readonly own: Readonly<Record<string, number | null>>;
  readonly data: GoodsDataPatch;
  readonly texts: readonly PlannedText[];
  /** The same in words for the page: a column, what it says now and what it will say. */
  readonly changes: readonly FileChange[];
}

export interface LinePlan {
  readonly plan: PlannedLine;
  readonly faults: readonly PlannedFault[];
}

/** What one line of a file changes, and what is wrong with it. Empty cells leave things as they are. */
export function planLine({ line, cells }: FileRow, known: FileGoods | undefined, owner: FileOwner): LinePlan {
  const faults: PlannedFault[] = [];
  const changes: FileChange[] = [];
  const fault = (column: string, code: FileFaultCode): undefined => void faults.push({ line, column, code });
  const cell = (column: string): string => cells[column] ?? '';
  const begins = cell('goods') === '';
  if (!begins && !known) fault('goods', 'goods_unknown');
  const listing = listingOf(known, cell('route'), cell('place'));
  if (listing === 'unknown') fault('route', 'listing_unknown');
  const found = typeof listing === 'object' ? listing : undefined;

  const stock = plannedStock(cell('stock'), found, fault);
  if (stock)
    changes.push({
      ...{ field: 'stock', from: String(stock.expected), to: String(stock.stocked) },
      ...doubtIn(cell('stock'), 0),
    });
  const price = plannedPrice(cell('price'), found, owner.currency, fault);
  if (price)
    changes.push({
      field: 'price',
      from: printMinor(price.expected, owner.currency),
      to: printMinor(price.price, owner.currency),
      ...doubtIn(cell('price'), currencyOf(owner.currency).digits),
    });
  const own = plannedOwn(cells, found, fault);
  for (const [code, amount] of Object.entries(own)) {
    const before = found?.own[code];
    changes.push({
      field: `price:${code}`,
      from: before === undefined ? AUTOMATIC : printMinor(before, code),
      to: amount === null ? AUTOMATIC : printMinor(amount, code),
      ...doubtIn(cell(priceColumn(code)), currencyOf(code).digits),
    });
  }
  const data = plannedData(cells, known, changes, fault);
  const source_locale = known?.source_locale ?? (cell('source_language') || owner.sourceLocale);
  const texts = plannedTexts(cells, known, changes, fault);
  const begin = begins ? plannedGoods(cells, source_locale, fault) : null;
  if (known && !known.editable && (texts.length > 0 || Object.keys(data).length > 0))
    fault('goods', 'in_review');
  const plan = {
    ...{ line, label: cell('goods') || begin?.title || '', goods_id: known?.id ?? null, begin },
    ...{ listing_id: found?.id ?? null, stock, price, own, data, texts, changes },
  };
  return { plan, faults };
}

type Fault = (column: string, code: FileFaultCode) => undefined;

function listingOf(
  goods: FileGoods | undefined,
  route: string,
  place: string,
): FileListing | 'unknown' | undefined {
  if (route === '' && place === '') return undefined;
  return (
    goods?.listings.find((listing) => listing.route === route && listing.place === place) ??
    (goods ? 'unknown' : undefined)
  );
}

function plannedStock(text: string, listing: FileListing | undefined, fault: Fault): PlannedLine['stock'] {
  if (text === '') return null;
  if (!listing) return fault('stock', 'listing_needed') ?? null;
  const stocked = wholeCell(text);
  if (stocked === undefined) return fault('stock', 'not_a_number') ?? null;
  if (stocked === listing.stocked) return null;
  if (stocked < listing.reserved) return fault('stock', 'below_reserved') ?? null;
  return { stocked, expected: listing.stocked };
}

function plannedPrice(
  text: string,
  listing: FileListing | undefined,
  code: string,
  fault: Fault,
): PlannedLine['price'] {
  if (text === '') return null;
  if (!listing) return fault('price', 'listing_needed') ?? null;
  const price = priceCell(text, code);
  if (price === undefined) return fault('price', 'not_a_price') ?? null;
  return price === listing.minor ? null : { price, expected: listing.minor };
}

function plannedOwn(
  cells: FileRow['cells'],
  listing: FileListing | undefined,
  fault: Fault,
): Record<string, number | null> {
  const own: Record<string, number | null> = {};
  for (const [column, text] of Object.entries(cells)) {
    const [, code] = /^price:([A-Z]{3})$/.exec(column) ?? [];
    if (code === undefined || text === '') continue;
    if (!listing) fault(column, 'listing_needed');
    else if (!listing.currencies.includes(code)) fault(column, 'currency_unknown');
    else if (text.toLowerCase() === AUTOMATIC) {
      if (code in listing.own) own[code] = null;
    } else {
      const amount = priceCell(text, code);
      if (amount === undefined) fault(column, 'not_a_price');
      else if (amount !== listing.own[code]) own[code] = amount;
    }
  }
  return own;
}

function plannedData(
  cells: FileRow['cells'],
  known: FileGoods | undefined,
  changes: FileChange[],
  fault: Fault,
): GoodsDataPatch {
  const given: Record<string, unknown> = {};
  for (const column of DATA_COLUMNS) {
    const text = cells[column] ?? '';
    if (text === '') continue;
    if (NUMBER_COLUMNS.includes(column) && wholeCell(text) === undefined) fault(column, 'not_a_number');
    else given[column] = valueOf(column, text);
  }
  const parsed = safeParse(goodsDataPatch, given);
  if (!parsed.success) {
    for (const { path } of parsed.error.issues) fault(String(path[0] ?? 'goods'), 'code_unknown');
    return {};
  }
  const data = { ...EMPTY, ...known?.data, ...parsed.data };
  for (const column of wrongFields(parsed.data, data)) fault(column, 'code_unknown');
  const changed = Object.entries(parsed.data).filter(
    ([column, value]) => JSON.stringify(value) !== JSON.stringify(known?.data[column as keyof typeof data]),
  );
  for (const [column, value] of changed)
    changes.push({
      field: column,
      from: shown(known?.data[column as keyof typeof data]),
      to: shown(value),
      ...(typeof value === 'number' && doubtIn(cells[column] ?? '', 0)),
    });
  return Object.fromEntries(changed);
}

const EMPTY = {
  ...{ category: '', origin: '', hs6: '', unit: '', storage: '', pieces: 1, sourcing_base_id: null },
  ...{ net_grams: null, net_millilitres: null, gross_grams: null, shelf_life_days: null },
  ...{ allergens: [], warnings: [], flags: [] },
};

const valueOf = (column: string, text: string): unknown => {
  if (NUMBER_COLUMNS.includes(column)) return wholeCell(text);
  const digits = CODE_COLUMNS[column];
  if (digits !== undefined) return codeCell(text, digits);
  if (!LIST_COLUMNS.includes(column)) return text;
  return text
    .split('|')
    .map((code) => code.trim())
    .filter((code) => code !== '');
};

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));

function plannedTexts(
  cells: FileRow['cells'],
  known: FileGoods | undefined,
  changes: FileChange[],
  fault: Fault,
): PlannedText[] {
  return Object.entries(cells).flatMap(([column, value]) => {
    const [, field, locale] = /^(title|subtitle|description|ingredients|usage):([\w-]+)$/.exec(column) ?? [];
    if (!field || !locale || value === '') return [];
    if ([...value].length > TEXT_FIELDS[field as keyof typeof TEXT_FIELDS].max) {
      fault(column, 'too_long');
      return [];
    }
    const expected = known?.texts[field]?.[locale] ?? '';
    if (value.replace(/\r\n?/g, '\n') === expected) return [];
    changes.push({ field: column, from: expected, to: value });
    return [{ field, locale, value, expected }];
  });
}

function plannedGoods(cells: FileRow['cells'], source_locale: string, fault: Fault): PlannedLine['begin'] {
  const title = cells[`title:${source_locale}`] ?? '';
  const category = cells.category ?? '';
  if (!isSourceLocale(source_locale)) fault('source_language', 'language_unknown');
  if (title === '') fault(`title:${source_locale}`, 'title_needed');
  if (category === '') fault('category', 'category_needed');
  return { title, source_locale, category };
}
