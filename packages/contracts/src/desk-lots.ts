import * as z from 'zod/mini';
import { isoDate, typedDay } from './common';

export const withdrawalOutcome = z.enum(['re_exported', 'destroyed']);
export type WithdrawalOutcome = z.infer<typeof withdrawalOutcome>;

/** Pieces of a lot that were taken off the stock on a day, as their sale has stopped. */
export const withdrawal = z.object({
  id: z.string(),
  pieces: z.int(),
  day: isoDate,
  reason: z.enum(['stop_of_sale']),
  /** What was done with them, and when; null while they wait in the warehouse. */
  outcome: z.nullable(withdrawalOutcome),
  settled_on: z.nullable(isoDate),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** `POST /merchant/withdrawals/:id`: what was done with the pieces; answers the listing's lots. */
export const settleBody = z.strictObject({ outcome: withdrawalOutcome });

/** A lot of a listing in a bonded warehouse. Days are ISO dates, `made_on` before `best_before`. */
export const stockLot = z.object({
  id: z.string(),
  /** As it is printed on the pieces. */
  number: z.string(),
  made_on: isoDate,
  best_before: isoDate,
  /** Pieces that arrived, and those of them that still stand there. */
  received: z.int(),
  left: z.int(),
  /** The first day on which it is not sold any more. */
  stops_on: isoDate,
  withdrawn: z.array(withdrawal),
  /** Today at the place: near its end (by shelf life), or past its day. */
  state: z.enum(['good', 'near', 'past']),
  /** Days from today to its day; negative when that is over. */
  days_left: z.int(),
});
export type StockLot = z.infer<typeof stockLot>;

/** The pieces of a listing by lot: those that expire first at the front; `loose` pieces belong to none that is known. */
export const stockLots = z.object({ lots: z.array(stockLot), loose: z.int() });
export type StockLots = z.infer<typeof stockLots>;

const lotFields = {
  /** Letters and digits with spaces, dots, strokes and hyphens between them. */
  number: z.string().check(z.trim(), z.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]{0,38}[\p{L}\p{N}])?$/u)),
  made_on: typedDay,
  best_before: typedDay,
  pieces: z.int().check(z.minimum(1), z.maximum(1_000_000)),
};

/** `POST /merchant/stock/:id/lots`: `arrived` adds the pieces to the stock; without, they stand there already. */
export const newLotBody = z.strictObject({ ...lotFields, arrived: z.boolean() });
export type NewLotBody = z.infer<typeof newLotBody>;

/** `POST /merchant/lots/:id`: all of a lot as it should have been written; `pieces` are those that arrived. */
export const lotBody = z.strictObject(lotFields);
export type LotBody = z.infer<typeof lotBody>;
