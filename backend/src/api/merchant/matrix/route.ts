import { listingsDeskQuery, type MatrixResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readMatrix } from '../../../authoring/list/list-goods';
import { merchantScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';
import { readQuery } from '../../read-query';

/** `GET /merchant/matrix`: how complete all goods are, by language and by market. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MatrixResponse>): Promise<void> {
  const { merchantId, locale } = merchantScope(req);
  const query = readQuery(req, listingsDeskQuery);
  res.json(await readMatrix(containerDatabase(req.scope), { ...query, merchantId, locale }));
}
