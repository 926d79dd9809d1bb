import * as z from 'zod/mini';
import { returnState } from '@caravanserai/contracts/returns';
import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../../../front-door/messages';
import { askedLocale } from '../../read-body';

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,6}$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  );

const query = z.object({
  state: z.optional(returnState),
  offset: z._default(z.optional(whole(0, 100_000)), 0),
  limit: z._default(z.optional(whole(1, 100)), 20),
});

/** @throws MedusaError invalid_data (400), in the asked language */
export function readListQuery(req: MedusaRequest): {
  state?: z.infer<typeof returnState> | undefined;
  offset: number;
  limit: number;
} {
  const result = z.safeParse(query, req.query);
  if (result.success)
    return { state: result.data.state, offset: result.data.offset ?? 0, limit: result.data.limit ?? 20 };
  const parameter = String(result.error.issues[0]?.path[0] ?? 'query');
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    formatMessage(askedLocale(req), 'not_accepted', { parameter }),
  );
}
