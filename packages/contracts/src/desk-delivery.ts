import * as z from 'zod/mini';
import { countryCode, isoDate, money, supplyRoute } from './common';
import { transport } from './quote';

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
