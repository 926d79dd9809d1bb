import * as z from 'zod/mini';
import { isoDate, supplyRoute } from './common';

/** `GET /operator/figures?from=&to=&by=`: days of the pavilion's calendar (UTC), both inclusive, at most 400. */
export const figuresQuery = z.strictObject({
  from: z.optional(isoDate),
  to: z.optional(isoDate),
  by: z.optional(z.enum(['day', 'week', 'month'])),
});
export type FiguresQuery = z.infer<typeof figuresQuery>;

/** Sums in one currency charged; amounts in minor units. Sums over all rows of a table are the orders' own. */
export const moneySums = z.object({
  currency: z.string(),
  parcels: z.int(),
  orders: z.int(),
  buyers: z.int(),
  pieces: z.int(),
  /** Goods with vouchers off; freight; customs and taxes; what shoppers paid; what went or goes back of that. */
  goods: z.int(),
  freight: z.int(),
  charges: z.int(),
  paid: z.int(),
  returned: z.int(),
});
export type MoneySums = z.infer<typeof moneySums>;

/** One row of a table: what it is about (day, ISO country, locale, route, goods id), and its sums by currency. */
export const figureRow = z.object({ key: z.string(), label: z.nullable(z.string()), ...moneySums.shape });
export type FigureRow = z.infer<typeof figureRow>;

export const figureTable = z.enum(['period', 'country', 'language', 'route', 'merchant']);
export type FigureTable = z.infer<typeof figureTable>;

export const completenessRow = z.object({
  locale: z.string(),
  complete: z.int(),
  partly: z.int(),
  none: z.int(),
});

export const reviewTimes = z.object({
  decided: z.int(),
  published: z.int(),
  changes_asked: z.int(),
  refused: z.int(),
  waiting: z.int(),
  /** Hours, whole; null where nothing was decided. */
  median_hours: z.nullable(z.int()),
  slowest_hours: z.nullable(z.int()),
  oldest_waiting_hours: z.nullable(z.int()),
});

export const onTimeRow = z.object({
  route: supplyRoute,
  delivered: z.int(),
  on_time: z.int(),
  late: z.int(),
  under_way: z.int(),
  overdue: z.int(),
});

export const returnsRow = z.object({
  kind: z.string(),
  currency: z.string(),
  asked: z.int(),
  open: z.int(),
  refused: z.int(),
  settled: z.int(),
  amount: z.int(),
});

export const figuresResponse = z.object({
  from: isoDate,
  to: isoDate,
  by: z.enum(['day', 'week', 'month']),
  /** Every period of the span, also those in which nothing was sold. */
  periods: z.array(z.string()),
  totals: z.array(moneySums),
  tables: z.record(figureTable, z.array(figureRow)),
  listings: z.object({ live: z.int(), all: z.int(), completeness: z.array(completenessRow) }),
  reviews: reviewTimes,
  delivery: z.array(onTimeRow),
  returns: z.array(returnsRow),
});
export type FiguresResponse = z.infer<typeof figuresResponse>;

/** `GET /operator/figures.csv?table=…`, what a table shows as comma-separated values. */
export const figuresCsvQuery = z.strictObject({ ...figuresQuery.shape, table: figureTable });
