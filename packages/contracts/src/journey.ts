import * as z from 'zod/mini';
import { isoDate } from './common';

/** Where a consignment can be, from payment to the door or back. */
export const consignmentState = z.enum([
  'paid',
  'declared',
  'with_customs',
  'held',
  'released',
  'refused',
  'handed_over',
  'on_its_way',
  'delivered',
  'returned',
  'cancelled',
]);
export type ConsignmentState = z.infer<typeof consignmentState>;

/** A step that was made, the one a consignment is at, or one that is still to come. */
export const journeyStep = z.object({
  step: consignmentState,
  /** The step's name in the language of the answer. */
  words: z.string(),
  /** ISO date-time; null for what is still to come. */
  at: z.nullable(z.string()),
  /** The day of it in the destination's calendar; null where it is not known. */
  day: z.nullable(isoDate),
  /** Day on which it is expected; null for what has happened. */
  expected: z.nullable(isoDate),
  current: z.boolean(),
  done: z.boolean(),
});
export type JourneyStep = z.infer<typeof journeyStep>;

/** A consignment's way to the door. Words are in the language of the answer. */
export const journey = z.object({
  id: z.string(),
  state: consignmentState,
  /** What being there means for the shopper. */
  news: z.string(),
  journey: z.array(journeyStep),
  /** Null until it is handed over. */
  carrier: z.nullable(z.string()),
  tracking: z.nullable(z.string()),
  /** Null where it meets no customs, or is not declared yet. */
  customs: z.nullable(
    z.object({ state: z.string(), words: z.string(), number: z.string(), emulated: z.literal(true) }),
  ),
  /** Says that neither customs nor carrier is a real one. */
  emulated: z.string(),
  /** What the shopper may ask for while it is there; terms and days are told by the order's returns. */
  can: z.object({ cancel: z.boolean(), withdraw: z.boolean(), return: z.boolean() }),
});
export type Journey = z.infer<typeof journey>;
