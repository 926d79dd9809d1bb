import * as z from 'zod/mini';
import { goodsHead, goodsRevision } from './desk-goods-head';

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
  ...goodsHead.shape,
  pictures: z.array(goodsPicture),
  revision: z.nullable(goodsRevision),
  editable: z.boolean(),
  limits: z.object({ bytes: z.int(), pixels: z.int(), pictures: z.int() }),
});
export type PicturesResponse = z.infer<typeof picturesResponse>;

/** `POST /merchant/goods/:id/pictures/order`: paths in their new order; those left out are taken off. */
export const pictureOrderBody = z.strictObject({
  paths: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(12)),
  expected: z.optional(z.int()),
});
