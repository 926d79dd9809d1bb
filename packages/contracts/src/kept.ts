import * as z from 'zod/mini';
import {
  arrival,
  countryCode,
  currencyCode,
  localeCode,
  money,
  priceBasis,
  supplyRoute,
  text,
} from './common';

const place = z.object({
  code: z.string(),
  kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
  country: countryCode,
});

/** `set_aside`: can't go where the cart goes. `later`: the shopper's own choice, or what was too much. */
export const keptKind = z.enum(['set_aside', 'later']);
export type KeptKind = z.infer<typeof keptKind>;

/** The way by which kept goods could go into the cart now: their own listing, else the best sibling. */
export const keptOffer = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  place,
  unit_price: money,
  basis: priceBasis,
  arrives: arrival,
  /** Pieces that would go into the cart; the rest stays kept. */
  pieces: z.int(),
});
export type KeptOffer = z.infer<typeof keptOffer>;

/** Goods kept beside a cart. Nothing is reserved for them. */
export const keptLine = z.object({
  id: z.string(),
  kind: keptKind,
  listing_id: z.string(),
  goods_slug: z.string(),
  title: text,
  picture: z.string(),
  quantity: z.int(),
  route: supplyRoute,
  place,
  merchant: z.object({ handle: z.string(), name: z.string() }),
  pavilion: z.object({ handle: z.string(), iso2: countryCode, name: z.string() }),
  /** Codes why they were kept (REASON_CODES, `not_public`, `not_enough`); empty for the shopper's own choice. */
  reasons: z.array(z.string()),
  /** The destination the reasons are about. */
  failed_for: z.nullable(countryCode),
  /** Null while nothing of these goods can go where the cart goes. */
  offer: z.nullable(keptOffer),
});
export type KeptLine = z.infer<typeof keptLine>;

const goodsOf = { listing_id: z.string(), title: text, quantity: z.int() };

/** What a change of ship-to changed besides. Stays until it is dismissed or replaced. */
export const shipToNotice = z.object({
  kind: z.literal('ship_to'),
  from: z.object({ ship_to: countryCode, currency: currencyCode }),
  to: z.object({ ship_to: countryCode, currency: currencyCode }),
  /** Lines that stayed, with the price of one piece before and after; only where it differs. */
  repriced: z.array(z.object({ ...goodsOf, before: money, after: money })),
  set_aside: z.array(z.object({ ...goodsOf, reasons: z.array(z.string()) })),
  /** Consignments whose chosen delivery doesn't exist there. */
  deliveries_dropped: z.int(),
});
export type ShipToNotice = z.infer<typeof shipToNotice>;

/** What did not fit when a guest's cart joined the account's. */
export const joinNotice = z.object({
  kind: z.literal('join'),
  kept: z.array(z.object({ ...goodsOf, kind: keptKind, reasons: z.array(z.string()) })),
});
export type JoinNotice = z.infer<typeof joinNotice>;

export const cartNotice = z.discriminatedUnion('kind', [shipToNotice, joinNotice]);
export type CartNotice = z.infer<typeof cartNotice>;

/** `GET /store/carts/:id/kept`, and the answer to everything that changes what is kept. */
export const keptResponse = z.object({
  /** After joining, the account's cart. */
  cart_id: z.string(),
  /** The language the cart was last used in; null before one was set. */
  cart_locale: z.nullable(localeCode),
  ship_to: countryCode,
  currency: currencyCode,
  kept: z.array(keptLine),
  notice: z.nullable(cartNotice),
});
export type KeptResponse = z.infer<typeof keptResponse>;

const id = z.string().check(z.regex(/^\w{1,64}$/));
const pieces = z.int().check(z.minimum(1), z.maximum(99));

/** `of`: how many the shopper saw in the line; with another number there now, nothing is moved. */
const forLater = { line_id: id, quantity: z.optional(pieces), of: z.optional(pieces) };

/** `POST /store/carts/:id/later` */
export const laterBody = z.strictObject(forLater);
/** `POST /store/carts/:id/split`: all of it or nothing. */
export const splitBody = z.strictObject({
  later: z.array(z.strictObject(forLater)).check(z.minLength(1), z.maxLength(100)),
});
/** `POST /store/carts/:id/kept/:keptId/restore`; a sibling's listing may be named. */
export const restoreBody = z.strictObject({ listing_id: z.optional(id) });
/** `POST /store/carts/:id/lines/:lineId/move` */
export const moveBody = z.strictObject({ listing_id: id });
/** `POST /store/carts/:id/ship-to` */
export const shipToBody = z.strictObject({ country: countryCode });
/** `POST /store/carts/:id/kept`: takes over what is kept beside a cart that has become an order. */
export const takeOverBody = z.strictObject({ from: id });
