import { newWarehouseBody } from '@caravanserai/contracts/admin-platform';
import { countryName } from '@caravanserai/locales/countries';
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { adminActor } from '../../../platform/admin-actor';
import { newWarehouse } from '../../../platform/warehouses/new-warehouse';
import { warehouses, type Warehouse } from '../../../platform/warehouses/warehouses';
import { askedLocale, readBody } from '../../read-body';

export interface AdminWarehouse extends Warehouse {
  readonly name: string;
  readonly country_name: string;
}

/** `GET /admin/warehouses`: every place that stock stands at, bonded ones first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ warehouses: readonly AdminWarehouse[] }>,
): Promise<void> {
  const locale = askedLocale(req);
  const places = await warehouses(containerDatabase(req.scope));
  res.json({
    warehouses: places.map((place) => ({
      ...place,
      name: place.names[locale],
      country_name: countryName(place.country, locale),
    })),
  });
}

/** `POST /admin/warehouses` `{code, city, names, zone_id, customs_district}`: a new bonded warehouse. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = readBody(req, newWarehouseBody);
  const [actor, locale] = [await adminActor(req), askedLocale(req)];
  res.status(201).json({ id: await newWarehouse(req.scope, { ...body, actor }, locale) });
}
