import { warehouseBody } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { containerDatabase } from '../../../../landed/container-database';
import { refuse } from '../../../../platform/platform-error';
import { setCustomsDistrict } from '../../../../platform/warehouses/warehouses';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /admin/warehouses/:id` `{customs_district}`: bonded warehouses only, else 404. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customs_district } = readBody(req, warehouseBody);
  const id = req.params.id ?? '';
  if (!(await setCustomsDistrict(containerDatabase(req.scope), { id, customs_district })))
    throw refuse(askedLocale(req), 'not_there', {}, MedusaError.Types.NOT_FOUND);
  res.json({ id, customs_district });
}
