import * as z from 'zod/mini';
import { currencyCode, localeCode } from '@caravanserai/contracts/common';
import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';

const pageQuery = z.strictObject({ locale: localeCode, currency: z.optional(currencyCode) });

/**
 * `locale` and `currency` of a page's request.
 * @throws MedusaError invalid_data (400) naming the parameter that is unknown or wrong
 */
export function readPageQuery(req: MedusaRequest): z.infer<typeof pageQuery> {
  // Medusa's own middleware takes `locale` out of the query and puts it on the request.
  const result = z.safeParse(pageQuery, { ...req.query, locale: req.locale ?? req.query.locale });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const parameter = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Parameter "${String(parameter)}": ${issue?.message ?? 'wrong'}`,
  );
}
