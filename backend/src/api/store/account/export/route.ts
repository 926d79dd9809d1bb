import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerPrivately } from '../../../../account/answer';
import { exportAccount } from '../../../../account/export/export-account';
import { containerDatabase } from '../../../../landed/container-database';

/** `GET /store/account/export`: everything held about the customer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const now = new Date().toISOString();
  answerPrivately(res, await exportAccount(containerDatabase(req.scope), req.auth_context.actor_id, now));
}
