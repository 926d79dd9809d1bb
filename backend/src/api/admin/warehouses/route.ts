import { countryName } from '@caravanserai/locales/countries';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { warehouses } from '../../../platform/warehouses/warehouses';
import { askedLocale } from '../../read-body';

/** `GET /admin/warehouses`: every place that stock stands at, bonded ones first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = askedLocale(req);
  const places = await warehouses(containerDatabase(req.scope));
  res.json({
    warehouses: places.map((place) => ({ ...place, country_name: countryName(place.country, locale) })),
  });
}
