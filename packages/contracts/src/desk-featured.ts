import * as z from 'zod/mini';
import { countryCode, isoDate, text } from './common';

/** How many featured goods a visitor sees; those after them stand in where one of these can't be sold. */
export const FEATURED_PLACES = 6;
/** Most slots of one pavilion. */
export const MOST_SLOTS = 40;

/** Why goods of a slot are, or are not, on the page for a visitor there today. */
export const slotStanding = z.enum([
  'shown',
  'reserve',
  'not_yet',
  'over',
  'sold_out',
  'not_sent_there',
  'not_public',
]);
export type SlotStanding = z.infer<typeof slotStanding>;

export const featuredSlot = z.object({
  id: z.string(),
  goods_id: z.string(),
  title: text,
  picture: z.string(),
  merchant: z.string(),
  /** ISO days in UTC, both included; null is open. */
  starts_on: z.nullable(isoDate),
  ends_on: z.nullable(isoDate),
  standing: slotStanding,
  /** 1 … `FEATURED_PLACES` while it is shown. */
  place: z.nullable(z.int()),
});
export type FeaturedSlot = z.infer<typeof featuredSlot>;

/** `GET /operator/featured?ship_to=`, and what every change there answers. */
export const featuredResponse = z.object({
  slots: z.array(featuredSlot),
  ship_to: countryCode,
  destinations: z.array(countryCode),
  today: isoDate,
});
export type FeaturedResponse = z.infer<typeof featuredResponse>;

const order = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_SLOTS));

/** `POST /operator/featured/order`: all slots as they are to stand. `expected`: all as they stood; 409 where they stand otherwise. */
export const featuredOrderBody = z.strictObject({ expected: order, order });
export type FeaturedOrderBody = z.infer<typeof featuredOrderBody>;

/** `POST /operator/featured` */
export const newSlotBody = z.strictObject({
  goods_id: z.string().check(z.maxLength(64)),
  starts_on: z.optional(z.nullable(isoDate)),
  ends_on: z.optional(z.nullable(isoDate)),
});

/** `POST /operator/featured/:id` */
export const slotDatesBody = z.strictObject({ starts_on: z.nullable(isoDate), ends_on: z.nullable(isoDate) });
export type SlotDatesBody = z.infer<typeof slotDatesBody>;

export const pavilionGoodsQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(100))),
  /** Handle of the last goods of the page before. */
  after: z.optional(z.string().check(z.maxLength(120))),
});

/** `GET /operator/goods?q=&after=`: goods of the pavilion, by handle, to be put in a slot or to a base. */
export const pavilionGoods = z.object({
  goods_id: z.string(),
  title: text,
  picture: z.string(),
  merchant: z.string(),
  /** The base it comes from; null for none. */
  base: z.nullable(z.string()),
  /** Has a slot already. */
  featured: z.boolean(),
  /** May be sold in this pavilion: listing, merchant and admission allow it. */
  offered: z.boolean(),
});
export type PavilionGoods = z.infer<typeof pavilionGoods>;
export const pavilionGoodsResponse = z.object({
  goods: z.array(pavilionGoods),
  next: z.nullable(z.string()),
});
export type PavilionGoodsResponse = z.infer<typeof pavilionGoodsResponse>;
