import { newPavilionBody } from '@caravanserai/contracts/admin-platform';
import { isCountryCode } from '@caravanserai/locales/countries';
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase, inTransaction } from '../../../landed/container-database';
import { adminActor } from '../../../platform/admin-actor';
import { refuse } from '../../../platform/platform-error';
import { platformPavilions, type PlatformPavilion } from '../../../platform/tenants/pavilions';
import { freeCountries, planPavilion, type FreeCountry } from '../../../platform/tenants/plan-pavilion';
import { askedLocale, readBody } from '../../read-body';

export interface AdminPavilionsResponse {
  readonly pavilions: readonly PlatformPavilion[];
  readonly free: readonly FreeCountry[];
}

/** `GET /admin/pavilions`: all of them with their people, by name in the reader's language, and the countries that have none. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminPavilionsResponse>): Promise<void> {
  const locale = askedLocale(req);
  const pavilions = await platformPavilions(containerDatabase(req.scope), locale);
  const { compare } = new Intl.Collator(locale);
  const byName = pavilions.toSorted((one, other) => compare(one.label, other.label));
  res.json({ pavilions: byName, free: freeCountries(pavilions, locale) });
}

/** `POST /admin/pavilions` `{iso2, operator}`: plans the pavilion of a country that has none. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = readBody(req, newPavilionBody);
  const [actor, locale] = [await adminActor(req), askedLocale(req)];
  if (!isCountryCode(body.iso2)) throw refuse(locale, 'cell', { column: 'iso2' });
  const id = await inTransaction(req.scope, (database) => planPavilion(database, { ...body, actor }, locale));
  res.status(201).json({ id });
}
