import * as z from 'zod/mini';
import { currencyCode, localeCode } from '@caravanserai/contracts/common';
import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../front-door/messages';
import { askedLocale } from './read-body';

const pageQuery = z.strictObject({ locale: localeCode, currency: z.optional(currencyCode) });
const quoteQuery = z.strictObject({
  ...pageQuery.shape,
  /** A version of the quote, as the quote itself gave it. */
  seen: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
});

/**
 * `locale` and `currency` of a page's request.
 * @throws MedusaError invalid_data (400) naming the parameter that is unknown or wrong, in the asked language
 */
export const readPageQuery = (req: MedusaRequest) => read(pageQuery, req);

/** Those of a page, and the version of the quote that was seen. @throws as `readPageQuery` */
export const readQuoteQuery = (req: MedusaRequest) => read(quoteQuery, req);

function read<Schema extends z.ZodMiniType>(schema: Schema, req: MedusaRequest): z.infer<Schema> {
  // Medusa's own middleware takes `locale` out of the query and puts it on the request.
  const result = z.safeParse(schema, { ...req.query, locale: req.locale ?? req.query.locale });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys';
  const parameter = String((unknown ? issue.keys[0] : issue?.path[0]) ?? 'query');
  const message = formatMessage(askedLocale(req), unknown ? 'unknown_parameter' : 'not_accepted', {
    parameter,
  });
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
