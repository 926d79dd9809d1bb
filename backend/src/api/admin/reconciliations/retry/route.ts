import { retryBody } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { containerDatabase } from '../../../../landed/container-database';
import { wakePlacing } from '../../../../placing/worker';
import { retryWork } from '../../../../platform/operations/open-work';
import { refuse } from '../../../../platform/platform-error';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /admin/reconciliations/retry` `{kind, id}`: has it tried again now. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, id } = readBody(req, retryBody);
  if (!(await retryWork(containerDatabase(req.scope), kind, id)))
    throw refuse(askedLocale(req), 'not_there', {}, MedusaError.Types.NOT_FOUND);
  wakePlacing();
  res.json({ kind, id });
}
