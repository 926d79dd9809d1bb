import * as z from 'zod/mini';
import { money, supplyRoute } from './common';
import { goodsHead, listCode } from './desk-goods-head';
import { stockLots } from './desk-lots';
import { listingState, revisionState } from './desk-life';

export const pieces = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** A row of the stock page: one listing at its one place. */
export const stockRow = z.object({
  listing_id: z.string(),
  ...goodsHead.shape,
  route: supplyRoute,
  place: z.string(),
  state: listingState,
  /** How far the change is of goods that shoppers see; null where nothing changes. `title` is of this change. */
  change: z.nullable(revisionState),
  price: money,
  own_prices: z.int(),
  stocked: z.int(),
  /** Ordered and not sent yet; stock can't be set below it. */
  reserved: z.int(),
  /** Null where no lots are kept: elsewhere than in a bonded warehouse, and of goods that don't spoil. */
  by_lot: z.nullable(stockLots),
});
export type StockRow = z.infer<typeof stockRow>;

/** `GET /merchant/stock?q=&place=&route=&low=&after=` */
export const stockResponse = z.object({
  rows: z.array(stockRow),
  count: z.int(),
  next: z.nullable(z.string()),
  places: z.array(z.object({ code: z.string(), listings: z.int(), stocked: z.int(), reserved: z.int() })),
});
export type StockResponse = z.infer<typeof stockResponse>;

export const stockQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(100))),
  /** Code of a place. */
  place: z.optional(listCode),
  route: z.optional(supplyRoute),
  /** Only what is sold out or nearly. */
  low: z.optional(z.literal('1')),
  after: z.optional(z.string().check(z.maxLength(600))),
});

/** `POST /merchant/stock/:id`: `expected` is what was read; 409 answers the row as it is. */
export const stockBody = z.strictObject({ stocked: pieces, expected: z.optional(pieces) });

export const stockSet = z.object({ listing_id: z.string(), stocked: z.int(), reserved: z.int() });
export type StockSet = z.infer<typeof stockSet>;

/** What adding, correcting and removing a lot answer. */
export const lotsSet = z.object({ ...stockSet.shape, by_lot: stockLots });
export type LotsSet = z.infer<typeof lotsSet>;
