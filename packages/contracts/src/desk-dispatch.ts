import * as z from 'zod/mini';
import { countryCode, isoDate, localeCode, supplyRoute, text } from './common';
import { writtenMoney } from './admin-journey';
import { consignmentState, journey } from './journey';
import { returnDecision, returnKind, returnRequest, returnState } from './returns';

/** What a merchant has to do with a consignment; `customs`: packed, and customs has not released it. */
export const dispatchQueue = z.enum(['pack', 'hand_over', 'customs', 'on_way', 'done']);
export type DispatchQueue = z.infer<typeof dispatchQueue>;

/** `GET /merchant/consignments?queue=&after=`: what waits longest first; of `on_way` and `done` the newest first. */
export const dispatchListQuery = z.strictObject({
  queue: z.optional(dispatchQueue),
  after: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});

/** How urgent it is, by the last day to hand it over. */
export const dispatchUrgency = z.enum(['late', 'today', 'later', 'none']);
export type DispatchUrgency = z.infer<typeof dispatchUrgency>;

export const dispatchRow = z.object({
  id: z.string(),
  /** Number of the order. */
  display_id: z.int(),
  placed_at: z.string(),
  queue: dispatchQueue,
  state: consignmentState,
  state_words: z.string(),
  route: supplyRoute,
  place: z.string(),
  ship_to: countryCode,
  pieces: z.int(),
  /** The first goods in it, and how many other lines there are. */
  title: text,
  more: z.int(),
  picture: z.string(),
  /** What customs says; null where it meets none or has said nothing. */
  customs: z.nullable(z.string()),
  /** Last day to hand it over that keeps the promise, by the calendar of its place; null where that is past. */
  hand_over_by: z.nullable(isoDate),
  urgency: dispatchUrgency,
  promised: z.nullable(z.object({ from: isoDate, to: isoDate })),
  /** Requests of its shopper that wait for the merchant. */
  open_requests: z.int(),
});
export type DispatchRow = z.infer<typeof dispatchRow>;

/** How much there is to do. `answer`: requests of shoppers; `customs`, `on_way`: nothing to do. */
export const dispatchCounts = z.object({
  pack: z.int(),
  hand_over: z.int(),
  answer: z.int(),
  customs: z.int(),
  on_way: z.int(),
});
export type DispatchCounts = z.infer<typeof dispatchCounts>;

export const dispatchListResponse = z.object({
  locale: localeCode,
  queue: dispatchQueue,
  counts: dispatchCounts,
  rows: z.array(dispatchRow),
  next: z.nullable(z.string()),
});
export type DispatchListResponse = z.infer<typeof dispatchListResponse>;

/** A carrier that may be named: the emulated one for its way, whose number is given by itself. */
export const emulatedCarrierChoice = z.object({ name: z.string(), tracking: z.string() });

/** Where it goes. Never an e-mail or an identity number; null once the order's personal data are erased. */
export const recipient = z.object({
  name: z.string(),
  lines: z.array(z.string()),
  country: countryCode,
  phone: z.nullable(z.string()),
});
export type Recipient = z.infer<typeof recipient>;

/** What can be done now. */
export const dispatchStep = z.enum(['pack', 'hand_over']);
export type DispatchStep = z.infer<typeof dispatchStep>;

/** `GET /merchant/consignments/:id` */
export const dispatchConsignment = z.object({
  ...journey.shape,
  display_id: z.int(),
  placed_at: z.string(),
  packed_at: z.nullable(z.string()),
  queue: dispatchQueue,
  route: supplyRoute,
  path: z.enum(['bonded', 'imported', 'inland']),
  place: z.string(),
  place_name: z.string(),
  ship_to: countryCode,
  order_locale: localeCode,
  promised: z.nullable(z.object({ from: isoDate, to: isoDate })),
  hand_over_by: z.nullable(isoDate),
  urgency: dispatchUrgency,
  recipient: z.nullable(recipient),
  delivery: z.nullable(z.string()),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: text,
      /** As the shopper read it, where that is another text. */
      ordered_title: z.nullable(text),
      picture: z.string(),
      quantity: z.int(),
      hs6: z.string(),
      origin: z.string(),
      gross_grams: z.nullable(z.int()),
      price: writtenMoney,
    }),
  ),
  gross_grams: z.nullable(z.int()),
  /** What the shopper paid for it, and what is the merchant's of it in both currencies. */
  money: z.object({
    goods: writtenMoney,
    voucher: writtenMoney,
    freight: writtenMoney,
    charges: writtenMoney,
    credit: writtenMoney,
    paid: writtenMoney,
    price: writtenMoney,
    delivery: writtenMoney,
    commission: writtenMoney,
    earned: writtenMoney,
    earned_own: writtenMoney,
    rate: z.string(),
    rate_date: isoDate,
  }),
  /** Percent and source of the commission's rule; null where none held. */
  commission_rule: z.nullable(z.object({ id: z.string(), percent: z.string(), source: z.string() })),
  steps: z.array(dispatchStep),
  /** Why it can't be handed over, in words; null where it can or there is nothing to hand over any more. */
  wait: z.nullable(z.string()),
  emulated_carrier: emulatedCarrierChoice,
  paper_languages: z.object({ first: localeCode, second: localeCode }),
  requests: z.array(returnRequest),
});
export type DispatchConsignment = z.infer<typeof dispatchConsignment>;

/** `POST /merchant/consignments/:id/pack`; `expected`: the state that was on the screen. */
export const packBody = z.strictObject({ expected: consignmentState });

/** `POST /merchant/consignments/:id/hand-over`. Without a carrier it is the emulated one. */
export const handOverBody = z
  .strictObject({
    expected: consignmentState,
    carrier: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
    tracking: z.optional(z.string().check(z.trim(), z.regex(/^[A-Za-z0-9][A-Za-z0-9 /-]{3,39}$/))),
  })
  .check(
    z.refine(({ carrier, tracking }) => (carrier === undefined) === (tracking === undefined), {
      path: ['tracking'],
    }),
  );
export type HandOverBody = z.infer<typeof handOverBody>;

/** `GET /merchant/consignments/:id/packing-list` and `…/commercial-invoice`: a PDF in two languages. */
export const paperQuery = z.strictObject({ first: z.optional(localeCode), second: z.optional(localeCode) });

/** A request at the merchant's desk. */
export const dispatchRequest = z.object({
  ...returnRequest.shape,
  display_id: z.int(),
  route: supplyRoute,
  ship_to: countryCode,
  consignment_state: consignmentState,
  state_words: z.string(),
  /** The shopper's own words, and their language. */
  words: z.nullable(z.object({ value: z.string(), lang: localeCode })),
  amount_text: z.string(),
  /** What may be decided now. */
  decisions: z.array(returnDecision),
  /** Lines that may never be sold again once they were out. */
  never_restocked: z.array(z.string()),
  received: z.array(z.object({ line_id: z.string(), quantity: z.int() })),
  history: z.array(
    z.object({
      to: returnState,
      by: z.enum(['shopper', 'merchant', 'admin', 'system']),
      words: z.nullable(z.string()),
      at: z.string(),
    }),
  ),
});
export type DispatchRequest = z.infer<typeof dispatchRequest>;

/** `open`: waits for the merchant; `coming`: goods that are to come back; `closed`. */
export const requestGroup = z.enum(['open', 'coming', 'closed']);
export type RequestGroup = z.infer<typeof requestGroup>;

/** `GET /merchant/returns?group=&after=` */
export const requestListQuery = z.strictObject({
  group: z.optional(requestGroup),
  after: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50))),
});

export const requestListResponse = z.object({
  locale: localeCode,
  group: requestGroup,
  counts: z.object({ open: z.int(), coming: z.int() }),
  rows: z.array(
    z.object({
      id: z.string(),
      display_id: z.int(),
      consignment_id: z.string(),
      kind: returnKind,
      state: returnState,
      reason: z.string(),
      asked_at: z.string(),
      send_by: z.nullable(isoDate),
      ship_to: countryCode,
      title: text,
      pieces: z.int(),
      amount: writtenMoney,
    }),
  ),
  next: z.nullable(z.string()),
});
export type RequestListResponse = z.infer<typeof requestListResponse>;

/** How what was sold is grouped. */
export const earningsBy = z.enum(['listing', 'country', 'language', 'route', 'month']);
export type EarningsBy = z.infer<typeof earningsBy>;

/** `GET /merchant/earnings?by=&from=&to=`: days in UTC, both inclusive; of orders, whenever their goods come back. */
export const earningsQuery = z.strictObject({
  by: z.optional(earningsBy),
  from: z.optional(isoDate),
  to: z.optional(isoDate),
});

/** Minor units of the row's currency. Price and delivery less commission is earned; `net` is after what came back. */
const earned = {
  price: z.int(),
  delivery: z.int(),
  commission: z.int(),
  earned: z.int(),
  back: z.int(),
  net: z.int(),
};

export const earningsRow = z.object({
  /** Id of a listing, ISO country, locale, route, or `2026-11`. */
  key: z.string(),
  /** In the language of the answer; a listing's title in the language it is in. */
  label: text,
  /** How a listing ships; null for everything else. */
  route: z.nullable(supplyRoute),
  /** ISO currency of the merchant's amounts. */
  currency: z.string(),
  orders: z.int(),
  pieces: z.int(),
  pieces_back: z.int(),
  ...earned,
  /** Commission rules by which these were parted. */
  rules: z.array(z.string()),
});
export type EarningsRow = z.infer<typeof earningsRow>;

/** What was charged, by currency; sums of the orders' consignments to the last unit. */
export const chargedRow = z.object({
  currency: z.string(),
  orders: z.int(),
  consignments: z.int(),
  paid: z.int(),
  refunded: z.int(),
  ...earned,
});
export type ChargedRow = z.infer<typeof chargedRow>;

export const earningsResponse = z.object({
  locale: localeCode,
  by: earningsBy,
  from: isoDate,
  to: isoDate,
  rows: z.array(earningsRow),
  /** Sums of the rows by the merchant's currency; one but where no rate was known. */
  totals: z.array(
    z.object({ currency: z.string(), orders: z.int(), pieces: z.int(), pieces_back: z.int(), ...earned }),
  ),
  charged: z.array(chargedRow),
  rules: z.array(
    z.object({ id: z.string(), percent: z.string(), route: z.nullable(supplyRoute), source: z.string() }),
  ),
});
export type EarningsResponse = z.infer<typeof earningsResponse>;
