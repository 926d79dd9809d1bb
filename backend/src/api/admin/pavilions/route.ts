import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { platformPavilions, type PlatformPavilion } from '../../../platform/tenants/pavilions';
import { askedLocale } from '../../read-body';

/** `GET /admin/pavilions`: all of them with their people, in the order of their names in the reader's language. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ pavilions: readonly PlatformPavilion[] }>,
): Promise<void> {
  const locale = askedLocale(req);
  const pavilions = await platformPavilions(containerDatabase(req.scope), locale);
  const { compare } = new Intl.Collator(locale);
  res.json({ pavilions: pavilions.toSorted((one, other) => compare(one.label, other.label)) });
}
