import * as z from 'zod/mini';
import { choice, expand, params } from '../http/read';
import { confirmFields, intentFields } from './intent-fields';

/** Parameters of confirming an intent. */
export const confirmInput = params({
  payment_method: intentFields.payment_method,
  payment_method_data: intentFields.payment_method_data,
  payment_method_options: intentFields.payment_method_options,
  payment_method_types: intentFields.payment_method_types,
  receipt_email: intentFields.receipt_email,
  setup_future_usage: intentFields.setup_future_usage,
  shipping: intentFields.shipping,
  ...confirmFields,
  capture_method: z.optional(choice(['automatic', 'automatic_async', 'manual'])),
  client_secret: z.optional(z.string()),
  /** Ours: the language of the pages the shopper may be sent to. */
  _locale: z.optional(z.string()),
  expand,
});

export type ConfirmInput = z.infer<typeof confirmInput>;
