import * as z from 'zod/mini';
import { currencyCode, isoDate, localeCode, money, text } from './common';

/** `refusal`: customs let nothing in; the shop opens it by itself. */
export const returnKind = z.enum(['cancellation', 'revocation', 'withdrawal', 'return', 'refusal']);
export type ReturnKind = z.infer<typeof returnKind>;

/**
 * `asked`: by the shopper; `approved`: send the goods back, or nothing need be sent; `refused`; `received`: the goods
 * are back; `inspected`; `refunded`: the money is on its way.
 */
export const returnState = z.enum(['asked', 'approved', 'refused', 'received', 'inspected', 'refunded']);
export type ReturnState = z.infer<typeof returnState>;

export const returnReason = z.enum([
  'changed_mind',
  'damaged',
  'faulty',
  'wrong_goods',
  'not_as_described',
  'too_late',
  'other',
]);
export type ReturnReason = z.infer<typeof returnReason>;

/** Why pieces can't go back, as a code. `opened`: they can while nobody has opened them. */
export const keptBecause = z.enum(['excluded', 'none_left']);

/** Pieces of a line that may still go back. */
export const returnableLine = z.object({
  line_id: z.string(),
  title: text,
  ordered: z.int(),
  left: z.int(),
  /** Only while nobody has opened them. */
  unopened: z.boolean(),
  kept: z.nullable(keptBecause),
});
export type ReturnableLine = z.infer<typeof returnableLine>;

/** What the shopper may ask for now, and on what terms. */
export const returnOffer = z.object({
  kind: z.enum(['withdrawal', 'return']),
  /** Why it may: without a reason, by law or by the shop's own terms, or only goods that are not as they should be. */
  basis: z.enum(['no_reason', 'fault']),
  /** Days of the term, and the last one to ask; null while it has not begun. */
  days: z.int(),
  last_day: z.nullable(isoDate),
  counted_from: z.enum(['delivery', 'release']),
  pays_way_back: z.enum(['shopper', 'merchant']),
  freight_back: z.enum(['standard', 'none', 'all']),
  /** Taxes collected with the order come back too, and by when the goods must be back for that; null for any day. */
  taxes_back: z.boolean(),
  taxes_until: z.nullable(isoDate),
  lines: z.array(returnableLine),
  /** The rule: its name, source and how well it is known. */
  rule: z.object({ id: z.string(), source: z.string(), conf: z.string() }),
});
export type ReturnOffer = z.infer<typeof returnOffer>;

/** A request as shopper and shop see it. Amounts in minor units. */
export const returnRequest = z.object({
  id: z.string(),
  consignment_id: z.string(),
  kind: returnKind,
  state: returnState,
  reason: z.string(),
  asked_at: z.string(),
  decided_at: z.nullable(z.string()),
  received_at: z.nullable(z.string()),
  inspected_at: z.nullable(z.string()),
  refunded_at: z.nullable(z.string()),
  /** Last day to send the goods back; null where nothing is sent or it isn't decided yet. */
  send_by: z.nullable(isoDate),
  taxes_until: z.nullable(isoDate),
  pays_way_back: z.enum(['shopper', 'merchant', 'nobody']),
  /** What the shop said when it decided; empty for nothing. */
  decision: z.string(),
  lines: z.array(z.object({ line_id: z.string(), title: text, quantity: z.int() })),
  /** What goes back, or will when the goods are accepted. */
  amount: money,
  parts: z.object({ goods: z.int(), voucher: z.int(), freight: z.int(), charges: z.int(), credit: z.int() }),
});
export type ReturnRequest = z.infer<typeof returnRequest>;

/** What may become of one consignment now, and what was asked already. */
export const consignmentReturns = z.object({
  consignment_id: z.string(),
  key: z.string(),
  /** Calling it off takes effect at once. */
  cancel: z.boolean(),
  /** It is too late for that; the shop can be asked to stop or call it back. */
  revoke: z.boolean(),
  offers: z.array(returnOffer),
  /** What is paid back when all of it is called off. */
  whole: money,
  requests: z.array(returnRequest),
});
export type ConsignmentReturns = z.infer<typeof consignmentReturns>;

/** `GET /store/order-pages/:secret/returns?locale=` */
export const orderReturnsResponse = z.object({
  order_id: z.string(),
  display_id: z.int(),
  locale: localeCode,
  currency: currencyCode,
  email: z.string(),
  consignments: z.array(consignmentReturns),
});
export type OrderReturnsResponse = z.infer<typeof orderReturnsResponse>;

/** Of the form: the same key asks for the same thing. */
const key = z.string().check(z.regex(/^[\w-]{8,64}$/));

const pieces = z
  .array(z.strictObject({ line_id: z.string(), quantity: z.int().check(z.minimum(1), z.maximum(10_000)) }))
  .check(z.minLength(1), z.maxLength(200));

/** `POST …/consignments/:id/cancel`. `revoke`: ask the shop to stop or call back what can't be called off any more. */
export const cancelBody = z.strictObject({ key: z.optional(key), revoke: z.optional(z.boolean()) });

/**
 * `POST …/consignments/:id/withdrawal`: the second step, by which the shopper confirms. Name and address of the
 * receipt are as Directive 2011/83/EU, article 11a asks.
 */
export const withdrawalBody = z.strictObject({
  key,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  email: z.email().check(z.maxLength(254)),
  lines: pieces,
  /** The shopper says so of goods that go back only unopened. */
  unopened: z.optional(z.boolean()),
});

/** `POST …/consignments/:id/return` */
export const returnBody = z.strictObject({
  key,
  reason: returnReason,
  words: z.optional(z.string().check(z.maxLength(1000))),
  lines: pieces,
  unopened: z.optional(z.boolean()),
});

/** Answer of all three: 201 the first time, 200 when it was asked before. */
export const returnAnswer = z.object({ request: returnRequest, returns: consignmentReturns });
export type ReturnAnswer = z.infer<typeof returnAnswer>;

/** 409: not possible (any more); `code` says why, the sentence is in the asked language. */
export const returnRefused = z.object({
  type: z.literal('not_allowed'),
  code: z.enum(['too_late', 'not_yet', 'excluded', 'opened', 'too_many', 'already_asked', 'no_term']),
  message: z.string(),
});
export type ReturnRefused = z.infer<typeof returnRefused>;

/** `POST /admin/return-requests/:id/decision` */
export const decisionBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), words: z.optional(z.string().check(z.maxLength(1000))) }),
  z.strictObject({
    decision: z.literal('refuse'),
    words: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
  }),
  z.strictObject({
    decision: z.literal('receive'),
    /** Pieces that came back; all where absent. */
    lines: z.optional(
      z.array(z.strictObject({ line_id: z.string(), quantity: z.int().check(z.minimum(0)) })),
    ),
  }),
  z.strictObject({
    decision: z.literal('inspect'),
    /** Pieces whose money goes back, and of these pieces that can be sold again. All and none where absent. */
    lines: z.optional(
      z.array(
        z.strictObject({
          line_id: z.string(),
          accepted: z.int().check(z.minimum(0)),
          restocked: z.int().check(z.minimum(0)),
        }),
      ),
    ),
    words: z.optional(z.string().check(z.maxLength(1000))),
  }),
]);
export type DecisionBody = z.infer<typeof decisionBody>;

export const returnDecision = z.enum(['approve', 'refuse', 'receive', 'inspect']);
export type ReturnDecision = z.infer<typeof returnDecision>;

/** A request as Medusa Admin shows it. */
export const adminReturnRequest = z.object({
  ...returnRequest.shape,
  order_id: z.string(),
  display_id: z.int(),
  route: z.string(),
  ship_to: z.string(),
  merchant: z.string(),
  consignment_state: z.string(),
  words: z.nullable(z.string()),
  /** How the amount is written in the language of the answer: Medusa Admin knows other digits than we do. */
  amount_text: z.string(),
  /** What may be decided now. */
  decisions: z.array(returnDecision),
  /** Goods that may never be sold again once they were out. */
  never_restocked: z.array(z.string()),
  refund: z.nullable(
    z.object({ amount: z.int(), outcome: z.nullable(z.string()), fault: z.nullable(z.string()) }),
  ),
  history: z.array(
    z.object({
      from: z.nullable(z.string()),
      to: z.string(),
      actor: z.string(),
      words: z.nullable(z.string()),
      at: z.string(),
    }),
  ),
});
export type AdminReturnRequest = z.infer<typeof adminReturnRequest>;

/** `GET /admin/return-requests?state=&offset=&limit=` */
export const adminReturnsResponse = z.object({
  return_requests: z.array(adminReturnRequest),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
});
export type AdminReturnsResponse = z.infer<typeof adminReturnsResponse>;
