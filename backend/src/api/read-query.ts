import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../front-door/messages';
import { askedLocale } from './read-body';

/**
 * The parameters of a desk's read, as its contract has them, without `locale`.
 * @throws MedusaError invalid_data (400) naming the parameter, in the asked language
 */
export function readQuery<Schema extends z.core.$ZodType>(
  req: MedusaRequest,
  schema: Schema,
): z.infer<Schema> {
  const { locale: _, ...given } = req.query;
  const result = safeParse(schema, given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys';
  const parameter = (unknown ? issue.keys : (issue?.path ?? [])).join('.') || 'query';
  const message = formatMessage(askedLocale(req), unknown ? 'unknown_parameter' : 'not_accepted', {
    parameter,
  });
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
