import * as z from 'zod/mini';
import { money } from './common';

/** A discount code that was given to a cart or order, and what it takes off. */
export const voucher = z.object({
  /** As its merchant or the marketplace writes it. */
  code: z.string(),
  goods: money,
  freight: money,
});
export type Voucher = z.infer<typeof voucher>;

/** `POST /store/carts/:id/vouchers` */
export const voucherBody = z.strictObject({ code: z.string().check(z.maxLength(200)) });

/** What adding or removing a code answers: the code as it is written. A refusal is 422 with its fault in `code`. */
export const voucherResponse = z.object({ code: z.string() });
export type VoucherResponse = z.infer<typeof voucherResponse>;
