import * as z from 'zod/mini';
import {
  arrival,
  countryCode,
  indicativeMoney,
  money,
  shownBasis,
  shownPrice,
  stockState,
  supplyRoute,
  text,
} from './common';

/** A sibling listing of the same goods that serves the same destination by another route or place. */
export const alsoBy = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  price: money,
  basis: shownBasis,
  arrives: arrival,
  stock: stockState,
});
export type AlsoBy = z.infer<typeof alsoBy>;

/**
 * One goods as lists, search and featured rows show it: the sibling that reaches the destination soonest.
 * Where nothing serves the destination, `deliverable` is false, `price` and `arrives` are null and
 * `undeliverable_reasons` says why (codes of `codes.restrictions`, or `not_to_destination`).
 */
export const card = z.object({
  listing_id: z.string(),
  goods_id: z.string(),
  slug: z.string(),
  title: text,
  pavilion: z.object({ handle: z.string(), iso2: countryCode, name: z.string() }),
  merchant: z.object({ handle: z.string(), name: z.string() }),
  category: z.string(),
  /** A fair where the goods were shown, a code of `codes.fairs`. */
  shown_at: z.nullable(z.string()),
  route: supplyRoute,
  place: z.object({
    code: z.string(),
    kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
    country: countryCode,
  }),
  picture: z.string(),
  deliverable: z.boolean(),
  undeliverable_reasons: z.array(z.string()),
  ...shownPrice,
  indicative: z.nullable(indicativeMoney),
  arrives: z.nullable(arrival),
  stock: stockState,
  also: z.array(alsoBy),
});
export type Card = z.infer<typeof card>;
