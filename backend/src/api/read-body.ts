import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { messageLocale } from '../front-door/answer';
import { formatMessage } from '../front-door/messages';

/**
 * The body of a request, as its contract has it.
 * @throws MedusaError invalid_data (400) naming the field, in the asked language
 */
export function readBody<Schema extends z.core.$ZodType>(
  req: MedusaRequest,
  schema: Schema,
): z.infer<Schema> {
  const result = safeParse(schema, req.body ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys';
  const parameter = (unknown ? issue.keys : (issue?.path ?? [])).join('.') || 'body';
  const message = formatMessage(askedLocale(req), unknown ? 'unknown_parameter' : 'not_accepted', {
    parameter,
  });
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

/** The language to answer in. Medusa's own middleware takes `locale` out of the query and puts it on the request. */
export const askedLocale = (req: MedusaRequest): Locale =>
  (req.locale && normaliseLocale(req.locale)) || messageLocale(req);
