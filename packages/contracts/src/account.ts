import * as z from 'zod/mini';
import { countryCode, isoDate, localeCode, money } from './common';

/** `GET /store/account`: the account of the session. */
export const accountResponse = z.object({
  email: z.string(),
  /** True once a letter has reached the address. */
  confirmed: z.boolean(),
  /** Whole name in one piece; empty where none was given. */
  name: z.string(),
  /** The language letters are written in; null where none was chosen. */
  locale: z.nullable(localeCode),
  since: isoDate,
  /** The account's open cart. */
  cart_id: z.nullable(z.string()),
});
export type AccountResponse = z.infer<typeof accountResponse>;

/** `POST /store/account`: changes what it names. */
export const accountChange = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(100))),
  locale: z.optional(localeCode),
});
export type AccountChange = z.infer<typeof accountChange>;

/** One order in the account's list. */
export const accountOrder = z.object({
  /** The secret part of its page's address. */
  secret: z.string(),
  display_id: z.int(),
  /** ISO date-time. */
  placed_at: z.string(),
  ship_to: countryCode,
  total: money,
  /** What was bought, in the language it was bought in. */
  locale: localeCode,
  goods: z.array(z.object({ title: z.string(), quantity: z.int() })),
  /** State codes of its consignments, as in packages/customs journey. */
  parcels: z.array(z.string()),
});
export type AccountOrder = z.infer<typeof accountOrder>;

/** `GET /store/account/orders?before=`: newest first; `next` is the `before` of the following page. */
export const accountOrdersResponse = z.object({
  orders: z.array(accountOrder),
  next: z.nullable(z.string()),
});
export type AccountOrdersResponse = z.infer<typeof accountOrdersResponse>;

/** `POST /store/account/orders`: an order bought as a guest comes to the account of who holds its secret. */
export const accountOrderClaim = z.strictObject({ secret: z.string().check(z.maxLength(200)) });

/** `GET /store/account/erasure`, and what `POST` answers: what stays when the account goes, and until when. */
export const erasureResponse = z.object({
  orders: z.array(
    z.object({
      display_id: z.int(),
      /** Day on which name and address go; null while a parcel is on its way. */
      contact_until: z.nullable(isoDate),
    }),
  ),
  /** Days from the arrival of an order's last parcel until its contact data goes. */
  contact_days: z.int(),
  /** Last day on which goods and amounts are kept, as the law of the destination asks; null without orders. */
  records_until: z.nullable(isoDate),
});
export type ErasureResponse = z.infer<typeof erasureResponse>;

/** `POST /store/account/erasure`: the password once more, so that an open session alone ends nothing. */
export const erasureRequest = z.strictObject({ password: z.string().check(z.maxLength(200)) });

/** `POST /store/email-confirmations`: the token of a letter. */
export const emailConfirmation = z.strictObject({ token: z.string().check(z.maxLength(2000)) });
