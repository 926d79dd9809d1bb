import type { AdminReturnRequest } from '@caravanserai/contracts/returns';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../../../../front-door/messages';
import { containerDatabase } from '../../../../landed/container-database';
import { adminRequests } from '../../../../returns/admin-requests';
import { readRequests } from '../../../../returns/read';
import { askedLocale } from '../../../read-body';

/** `GET /admin/return-requests/:id` */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ return_request: AdminReturnRequest }>,
): Promise<void> {
  const database = containerDatabase(req.scope);
  const locale = askedLocale(req);
  const requests = await readRequests(database, 'request', req.params.id ?? '');
  const [shown] = await adminRequests(database, requests, locale);
  if (!shown) throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(locale, 'not_found'));
  res.json({ return_request: shown });
}
