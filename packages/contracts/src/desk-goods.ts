import * as z from 'zod/mini';
import { arrival, countryCode, currencyCode, isoDate, money, supplyRoute, text } from './common';
import { charge } from './landed';
import { transport } from './quote';

/** Six digits of the Harmonized System. */
export const hs6 = z.string().check(z.regex(/^\d{6}$/));

const code = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const codes = z.array(code).check(z.maxLength(20));
const grams = z.int().check(z.minimum(1), z.maximum(200_000));

/**
 * What a merchant states about goods. Weights in grams, volume in millilitres; `gross_grams` with packing.
 * `unit` is of the customs table JGS-20, the other codes of the shop's own lists.
 */
export const goodsData = z.strictObject({
  category: code,
  origin: countryCode,
  hs6,
  unit: z.string().check(z.regex(/^\d{3}$/)),
  net_grams: z.nullable(grams),
  net_millilitres: z.nullable(grams),
  gross_grams: z.nullable(grams),
  pieces: z.int().check(z.minimum(1), z.maximum(10_000)),
  shelf_life_days: z.nullable(z.int().check(z.minimum(1), z.maximum(36_500))),
  storage: code,
  allergens: codes,
  warnings: codes,
  flags: codes,
  sourcing_base_id: z.nullable(z.string().check(z.maxLength(60))),
});
export type GoodsData = z.infer<typeof goodsData>;

/** Fields that change; those that aren't there stay. */
export const goodsDataPatch = z.partial(goodsData);
export type GoodsDataPatch = z.infer<typeof goodsDataPatch>;

/** A heading of the Harmonized System with the goods under it. */
export const hsCode = z.object({
  hs6,
  name: z.string(),
  heading: z.object({ code: z.string(), name: z.string() }),
  chapter: z.object({ code: z.string(), name: z.string() }),
  /** Whether China lets it in as retail import, as the shop's rules know it. */
  china: z.enum(['retail', 'general_trade', 'unknown']),
});
export type HsCode = z.infer<typeof hsCode>;

/** `GET /merchant/hs-codes?q=&locale=` */
export const hsCodesResponse = z.object({ codes: z.array(hsCode) });
export type HsCodesResponse = z.infer<typeof hsCodesResponse>;

/** A listing of goods as its offer's page shows it. */
export const siblingOffer = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  place: z.object({ id: z.string(), code: z.string(), kind: z.string(), country: countryCode }),
  state: z.string(),
  price: money,
  stocked: z.int(),
  reserved: z.int(),
  ships_to: z.array(countryCode),
});
export type SiblingOffer = z.infer<typeof siblingOffer>;

/** A route and place by which the goods aren't offered yet; `ships_to` is where that would reach. */
export const openRoute = z.object({
  route: supplyRoute,
  place: z.object({ id: z.string(), code: z.string(), kind: z.string(), country: countryCode }),
  ships_to: z.array(countryCode),
  /** Derived from the goods' price by another route; minor units of the merchant's currency. */
  suggested: money,
  /** Codes why nothing could be sent; empty when something can. */
  reasons: z.array(z.string()),
});
export type OpenRoute = z.infer<typeof openRoute>;

/** The goods a row is about; `title` in the asked language, else as they were written. */
const head = z.object({ goods_id: z.string(), title: text, picture: z.string() });

/** What is being changed while shoppers see what was published. */
const revision = z.object({ id: z.string(), state: z.string(), version: z.int() });

/** `GET /merchant/goods/:id/data` */
export const goodsDataResponse = z.object({
  ...head.shape,
  /** With what the open revision changes. */
  data: goodsData,
  /** What shoppers see now; null while nothing is published. */
  live: z.nullable(goodsData),
  /** Names of fields that a label or customs needs and that are empty. */
  gaps: z.array(z.string()),
  hs: z.nullable(hsCode),
  revision: z.nullable(revision),
  editable: z.boolean(),
  bases: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Destinations the preview begins with, and all there are. */
  destinations: z.array(countryCode),
  preview: z.array(countryCode),
});
export type GoodsDataResponse = z.infer<typeof goodsDataResponse>;

/** `POST /merchant/goods/:id/data`: `expected` is the version of the revision that was read. 409 when it is another. */
export const goodsDataBody = z.strictObject({
  patch: goodsDataPatch,
  expected: z.optional(z.int()),
});

/** `POST /merchant/goods/:id/landed`: what shoppers would pay, with data that may not be saved yet. */
export const landedBody = z.strictObject({
  destinations: z.array(countryCode).check(z.minLength(1), z.maxLength(6)),
  patch: z.optional(goodsDataPatch),
});

export const landedPreview = z.object({
  destination: countryCode,
  listing_id: z.nullable(z.string()),
  route: z.nullable(supplyRoute),
  /** Codes why nothing can be sent. */
  reasons: z.array(z.string()),
  goods: z.nullable(money),
  freight: z.nullable(money),
  transport: z.nullable(transport),
  charges: z.array(charge),
  /** What is paid at checkout. */
  total: z.nullable(money),
  /** With what is due on delivery; null when a part is unknown. */
  landed: z.nullable(money),
  arrives: z.nullable(arrival),
  /** The total in the merchant's currency, for orientation. */
  own: z.nullable(money),
});
export type LandedPreview = z.infer<typeof landedPreview>;
export const landedResponse = z.object({ previews: z.array(landedPreview) });
export type LandedResponse = z.infer<typeof landedResponse>;

/** `GET /merchant/goods/:id/offer`: every route of the goods, and those that may be opened. */
export const offerResponse = z.object({
  ...head.shape,
  currency: currencyCode,
  listings: z.array(siblingOffer),
  open: z.array(openRoute),
});
export type OfferResponse = z.infer<typeof offerResponse>;

/** Minor units; what nobody would ask is a slip of the keyboard. */
export const amount = z.int().check(z.minimum(1), z.maximum(100_000_000_000));
export const pieces = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** `POST /merchant/goods/:id/siblings`: one step to the same goods by another route. */
export const siblingBody = z.strictObject({
  route: supplyRoute,
  place_id: z.string().check(z.maxLength(60)),
  price: z.optional(amount),
  pieces,
});

/** One currency of a listing: derived from the merchant's price, or its own. */
export const deskPrice = z.object({
  currency: currencyCode,
  /** What shoppers are charged, before taxes, unless a price list says otherwise. */
  amount: z.int(),
  /** The price list (a reduction) that is charged instead now, and its last day; null where none is. */
  list: z.nullable(z.object({ amount: z.int(), until: z.nullable(isoDate) })),
  own: z.boolean(),
  /** What it would be without an own price; null where no rate is known. */
  derived: z.nullable(z.int()),
  /** Units for one of the merchant's currency, and the day of that rate. */
  rate: z.nullable(z.string()),
  rate_date: z.nullable(isoDate),
  destinations: z.array(countryCode),
});
export type DeskPrice = z.infer<typeof deskPrice>;

/** One listing's prices. */
export const listingPrices = z.object({
  listing_id: z.string(),
  route: supplyRoute,
  place: z.string(),
  /** What the merchant asks, in its currency. */
  price: money,
  prices: z.array(deskPrice),
  /** What the route adds to the merchant's price, in percent of it: 104 for bonded goods. */
  factor: z.int(),
  rates_date: z.nullable(isoDate),
});
export type ListingPrices = z.infer<typeof listingPrices>;

/** `GET /merchant/goods/:id/prices`: of every route. */
export const goodsPricesResponse = z.object({
  ...head.shape,
  currency: currencyCode,
  listings: z.array(listingPrices),
  /** The day of the newest rates. */
  newest_rates: z.nullable(isoDate),
});
export type GoodsPricesResponse = z.infer<typeof goodsPricesResponse>;

/**
 * `POST /merchant/prices/:id` (a listing), answers its prices: the merchant's price, own prices by currency (null takes one back), `renew` derives by
 * the newest rates. `expected` is the price that was read.
 */
export const pricesBody = z.strictObject({
  price: z.optional(amount),
  own: z.optional(z.record(currencyCode, z.nullable(amount))),
  renew: z.optional(z.boolean()),
  expected: z.optional(z.int()),
});

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

/** A row of the stock page: one listing at its one place. */
export const stockRow = z.object({
  listing_id: z.string(),
  ...head.shape,
  route: supplyRoute,
  place: z.string(),
  state: z.string(),
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
  place: z.optional(code),
  route: z.optional(supplyRoute),
  /** Only what is sold out or nearly. */
  low: z.optional(z.literal('1')),
  after: z.optional(z.string().check(z.maxLength(600))),
});

/** `POST /merchant/stock/:id`: `expected` is what was read; 409 answers the row as it is. */
export const stockBody = z.strictObject({ stocked: pieces, expected: z.optional(pieces) });
export const stockSet = z.object({ listing_id: z.string(), stocked: z.int(), reserved: z.int() });
export type StockSet = z.infer<typeof stockSet>;

const lotFields = {
  /** Letters and digits with spaces, dots, strokes and hyphens between them. */
  number: z.string().check(z.trim(), z.regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]{0,38}[\p{L}\p{N}])?$/u)),
  made_on: isoDate,
  best_before: isoDate,
  pieces: z.int().check(z.minimum(1), z.maximum(1_000_000)),
};

/** `POST /merchant/stock/:id/lots`: `arrived` adds the pieces to the stock; without, they stand there already. */
export const newLotBody = z.strictObject({ ...lotFields, arrived: z.boolean() });
export type NewLotBody = z.infer<typeof newLotBody>;

/** `POST /merchant/lots/:id`: all of a lot as it should have been written; `pieces` are those that arrived. */
export const lotBody = z.strictObject(lotFields);
export type LotBody = z.infer<typeof lotBody>;

/** What adding, correcting and removing a lot answer. */
export const lotsSet = z.object({ ...stockSet.shape, by_lot: stockLots });
export type LotsSet = z.infer<typeof lotsSet>;

/** One way of delivery from one of the merchant's places. */
export const deliveryWay = z.object({
  tariff: z.string(),
  zone: z.string(),
  countries: z.array(countryCode),
  transport,
  service: z.string(),
  /** Days on the way after dispatch; null where the distance decides. */
  days: z.nullable(z.tuple([z.int(), z.int()])),
  /** What a shopper pays for half a kilogram and for two, in the merchant's currency. */
  light: z.nullable(money),
  heavy: z.nullable(money),
  offered: z.boolean(),
});
export type DeliveryWay = z.infer<typeof deliveryWay>;

export const dispatchPlace = z.object({
  profile_id: z.string(),
  route: supplyRoute,
  place: z.object({ id: z.string(), code: z.string(), kind: z.string(), country: countryCode }),
  listings: z.int(),
  ways: z.array(deliveryWay),
});
export type DispatchPlace = z.infer<typeof dispatchPlace>;

export const absence = z.object({
  id: z.string(),
  kind: z.enum(['holiday', 'closed']),
  place_id: z.nullable(z.string()),
  from_day: isoDate,
  to_day: z.nullable(isoDate),
  now: z.boolean(),
});
export type Absence = z.infer<typeof absence>;

/** `GET /merchant/delivery` */
export const deliveryResponse = z.object({
  dispatches: z.array(dispatchPlace),
  absences: z.array(absence),
  /** Today in the merchant's country. */
  today: isoDate,
  /** What closing would touch. */
  open_orders: z.int(),
});
export type DeliveryResponse = z.infer<typeof deliveryResponse>;

/** `POST /merchant/delivery/:id` (a dispatch profile) */
export const deliveryBody = z.strictObject({
  tariff: z.string().check(z.maxLength(80)),
  offered: z.boolean(),
});

/** `POST /merchant/absences` */
export const absenceBody = z.strictObject({
  kind: z.enum(['holiday', 'closed']),
  place_id: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  from_day: isoDate,
  to_day: z.optional(z.nullable(isoDate)),
});

export const goodsPicture = z.object({
  id: z.nullable(z.string()),
  path: z.string(),
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  /** Drawn by the shop, as nobody has sent a photo. */
  drawn: z.boolean(),
  /** Key of its alternative text among the goods' texts. */
  alt_key: z.string(),
});
export type GoodsPicture = z.infer<typeof goodsPicture>;

/** `GET /merchant/goods/:id/pictures` */
export const picturesResponse = z.object({
  ...head.shape,
  pictures: z.array(goodsPicture),
  revision: z.nullable(revision),
  editable: z.boolean(),
  limits: z.object({ bytes: z.int(), pixels: z.int(), pictures: z.int() }),
});
export type PicturesResponse = z.infer<typeof picturesResponse>;

/** `POST /merchant/goods/:id/pictures/order`: paths in their new order; those left out are taken off. */
export const pictureOrderBody = z.strictObject({
  paths: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(12)),
  expected: z.optional(z.int()),
});

/** What a line of a file changes: a field, from what to what; and what is wrong with it. */
export const fileChange = z.object({ field: z.string(), from: z.string(), to: z.string() });
export const fileLine = z.object({
  line: z.int(),
  label: z.string(),
  goods_id: z.nullable(z.string()),
  changes: z.array(fileChange),
});
export type FileLine = z.infer<typeof fileLine>;
export const fileFault = z.object({ line: z.int(), column: z.string(), words: z.string() });
export type FileFault = z.infer<typeof fileFault>;

export const goodsImport = z.object({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(['checked', 'running', 'done', 'stopped']),
  lines: z.int(),
  done: z.int(),
  changed: z.int(),
  faults: z.int(),
  by: z.string(),
  at: z.string(),
});
export type GoodsImport = z.infer<typeof goodsImport>;

/** `GET /merchant/imports/:id` */
export const importResponse = z.object({
  import: goodsImport,
  lines: z.array(fileLine),
  faults: z.array(fileFault),
});
export type ImportResponse = z.infer<typeof importResponse>;

/** `GET /merchant/imports` */
export const importsResponse = z.object({ imports: z.array(goodsImport), most_rows: z.int() });
export type ImportsResponse = z.infer<typeof importsResponse>;
