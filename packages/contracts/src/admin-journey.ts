import * as z from 'zod/mini';
import { isoDate, localeCode, money, text } from './common';
import { journey } from './journey';
import { working } from './landed';

/** What can be made to happen to a consignment. */
export const journeyEvent = z.enum([
  'declare',
  'customs_accept',
  'customs_audit',
  'customs_hold',
  'customs_release',
  'customs_close',
  'customs_refuse',
  'hand_over',
  'depart',
  'delivery_failed',
  'deliver',
]);
export type JourneyEventName = z.infer<typeof journeyEvent>;

const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/**
 * `POST /admin/consignments/:id/events`: an event, or the code of a customs receipt (120, 399, 500 to 599, 800, 899,
 * 100, 700, below zero). Calling off and taking back go with money, and have routes of their own.
 */
export const steerBody = z
  .strictObject({
    event: z.optional(journeyEvent),
    code: z.optional(z.int().check(z.minimum(-1_000_000_000), z.maximum(999))),
    note: z.optional(short),
    carrier: z.optional(short),
    tracking: z.optional(short),
  })
  .check(z.refine(({ event, code }) => (event === undefined) !== (code === undefined), { path: ['event'] }));
export type SteerBody = z.infer<typeof steerBody>;

/** `POST /admin/journey-clock`. Never back. `speed`: seconds of a journey in one of the world; 0 stands still. */
export const clockBody = z.strictObject({
  speed: z.optional(z.number().check(z.minimum(0), z.maximum(864_000))),
  skip_hours: z.optional(z.number().check(z.minimum(0), z.maximum(2_160))),
});

export const journeyClock = z.object({ now: z.string(), speed: z.number() });
export type JourneyClock = z.infer<typeof journeyClock>;

/** What somebody should look at. */
export const consignmentFlag = z.enum(['held', 'refused', 'late', 'unsure_charges', 'charges_on_delivery']);
export type ConsignmentFlag = z.infer<typeof consignmentFlag>;

/** An amount, and how it is written in the language of the answer: Medusa Admin knows other digits than we do. */
export const writtenMoney = z.object({ ...money.shape, text: z.string() });

/** A consignment as Medusa Admin shows it. */
export const adminConsignment = z.object({
  ...journey.shape,
  key: z.string(),
  merchant: z.string(),
  pavilion: z.string(),
  route: z.enum(['bonded', 'direct_mail', 'domestic']),
  place: z.string(),
  promised: z.nullable(z.object({ from: isoDate, to: isoDate })),
  lines: z.array(
    z.object({ line_id: z.string(), title: text, quantity: z.int(), hs6: z.string(), origin: z.string() }),
  ),
  goods: writtenMoney,
  voucher: writtenMoney,
  freight: writtenMoney,
  charges: writtenMoney,
  credit: writtenMoney,
  subtotal: writtenMoney,
  commission: z.object({ ...writtenMoney.shape, rule: z.nullable(z.string()) }),
  merchant_amount: z.object({
    charged: writtenMoney,
    own: writtenMoney,
    rate: z.string(),
    rate_date: isoDate,
  }),
  promotions: z.array(
    z.object({
      code: z.nullable(z.string()),
      amount: writtenMoney,
      borne_by: z.enum(['merchant', 'platform']),
    }),
  ),
  working: z.nullable(working),
  flags: z.array(consignmentFlag),
  events: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      words: z.string(),
      code: z.nullable(z.string()),
      actor: z.string(),
      at: z.string(),
      note: z.nullable(z.string()),
    }),
  ),
  /** What may happen next. */
  allowed: z.array(journeyEvent),
});
export type AdminConsignment = z.infer<typeof adminConsignment>;

/** `GET /admin/orders/:id/consignments?locale=` */
export const adminConsignmentsResponse = z.object({
  order_id: z.string(),
  locale: localeCode,
  clock: journeyClock,
  consignments: z.array(adminConsignment),
});
export type AdminConsignmentsResponse = z.infer<typeof adminConsignmentsResponse>;
