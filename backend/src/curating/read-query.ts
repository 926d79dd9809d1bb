import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { MedusaRequest } from '@medusajs/framework/http';
import { askedLocale } from '../api/read-body';
import { DeskRefusal } from '../desk/refusal';
import { formatMessage } from '../front-door/messages';

/**
 * The query of an address, as its contract has it; what the contract doesn't name is left alone.
 * @throws DeskRefusal 400 naming the parameter
 */
export function readQuery<Schema extends z.ZodMiniType>(req: MedusaRequest, schema: Schema): z.infer<Schema> {
  const result = safeParse(schema, req.query);
  if (result.success) return result.data;
  const parameter = String(result.error.issues[0]?.path[0] ?? 'query');
  throw new DeskRefusal(400, formatMessage(askedLocale(req), 'not_accepted', { parameter }), { parameter });
}
