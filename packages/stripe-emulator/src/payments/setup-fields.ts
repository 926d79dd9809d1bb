import * as z from 'zod/mini';
import { choice, clearable, expand, flag, metadata, params } from '../http/read';
import { methodData, methodTypes } from './shapes';

const confirming = {
  payment_method: z.optional(z.string()),
  payment_method_data: z.optional(methodData),
  return_url: z.optional(z.string()),
  use_stripe_sdk: z.optional(flag),
  mandate_data: z.optional(z.looseObject({})),
};

export const newSetupInput = params({
  ...confirming,
  automatic_payment_methods: z.optional(
    params({ enabled: flag, allow_redirects: z.optional(choice(['always', 'never'])) }),
  ),
  confirm: z.optional(flag),
  customer: z.optional(z.string()),
  description: z.optional(clearable),
  metadata: z.optional(metadata),
  payment_method_types: z.optional(methodTypes),
  usage: z.optional(choice(['off_session', 'on_session'])),
  expand,
});

export const confirmSetupInput = params({
  ...confirming,
  client_secret: z.optional(z.string()),
  _locale: z.optional(z.string()),
  expand,
});

export type NewSetupInput = z.infer<typeof newSetupInput>;
export type ConfirmSetupInput = z.infer<typeof confirmSetupInput>;
