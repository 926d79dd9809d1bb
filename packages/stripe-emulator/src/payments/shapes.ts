import * as z from 'zod/mini';
import { choice, clearable, integer, metadata } from '../http/read';

const text = z.optional(clearable);

export const address = z.strictObject({
  city: text,
  country: text,
  line1: text,
  line2: text,
  postal_code: text,
  state: text,
});

export type AddressInput = z.infer<typeof address>;

export const billingDetails = z.strictObject({
  address: z.optional(address),
  email: text,
  name: text,
  phone: text,
});

export const shipping = z.union([
  z.strictObject({
    address,
    name: z.string(),
    carrier: text,
    phone: text,
    tracking_number: text,
  }),
  z.literal(''),
]);

export const methodTypes = z.array(choice(['card', 'alipay', 'wechat_pay']));

export const cardInput = z.strictObject({
  number: z.optional(z.string()),
  exp_month: z.optional(integer),
  exp_year: z.optional(integer),
  cvc: z.optional(z.string()),
  token: z.optional(z.string()),
});

/** A payment method described in the request instead of named by its id. */
export const methodData = z.strictObject({
  type: choice(['card', 'alipay', 'wechat_pay']),
  allow_redisplay: z.optional(choice(['always', 'limited', 'unspecified'])),
  billing_details: z.optional(billingDetails),
  card: z.optional(cardInput),
  alipay: z.optional(z.looseObject({})),
  wechat_pay: z.optional(z.looseObject({})),
  metadata: z.optional(metadata),
});

export type MethodData = z.infer<typeof methodData>;

export const methodOptions = z.strictObject({
  card: z.optional(
    z.strictObject({
      capture_method: z.optional(choice(['manual', ''])),
      request_three_d_secure: z.optional(choice(['any', 'automatic', 'challenge'])),
      setup_future_usage: z.optional(choice(['none', 'off_session', 'on_session', ''])),
    }),
  ),
  alipay: z.optional(z.strictObject({ setup_future_usage: z.optional(choice(['none', 'off_session', ''])) })),
  wechat_pay: z.optional(
    z.strictObject({
      app_id: z.optional(z.string()),
      client: z.optional(choice(['android', 'ios', 'web'])),
      setup_future_usage: z.optional(choice(['none', ''])),
    }),
  ),
});

export type MethodOptions = z.infer<typeof methodOptions>;
