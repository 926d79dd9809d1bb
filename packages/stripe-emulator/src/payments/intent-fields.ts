import * as z from 'zod/mini';
import { choice, clearable, expand, flag, integer, metadata, params } from '../http/read';
import { methodData, methodOptions, methodTypes, shipping } from './shapes';

const text = z.optional(clearable);

/** Parameters that both creating and updating take. */
export const intentFields = {
  customer: z.optional(z.string()),
  description: text,
  metadata: z.optional(metadata),
  payment_method: z.optional(z.string()),
  payment_method_configuration: z.optional(z.string()),
  payment_method_data: z.optional(methodData),
  payment_method_options: z.optional(methodOptions),
  payment_method_types: z.optional(methodTypes),
  receipt_email: text,
  setup_future_usage: z.optional(choice(['off_session', 'on_session', ''])),
  shipping: z.optional(shipping),
  statement_descriptor: text,
  statement_descriptor_suffix: text,
  transfer_group: z.optional(z.string()),
  expand,
};

/** Parameters of confirming, which creating takes too when it confirms. */
export const confirmFields = {
  error_on_requires_action: z.optional(flag),
  mandate_data: z.optional(z.looseObject({})),
  off_session: z.optional(flag),
  return_url: z.optional(z.string()),
  use_stripe_sdk: z.optional(flag),
};

export const newIntentInput = params({
  ...intentFields,
  ...confirmFields,
  amount: integer,
  currency: z.string(),
  automatic_payment_methods: z.optional(
    params({ enabled: flag, allow_redirects: z.optional(choice(['always', 'never'])) }),
  ),
  capture_method: z.optional(choice(['automatic', 'automatic_async', 'manual'])),
  confirm: z.optional(flag),
  confirmation_method: z.optional(choice(['automatic', 'manual'])),
});

export type NewIntentInput = z.infer<typeof newIntentInput>;
