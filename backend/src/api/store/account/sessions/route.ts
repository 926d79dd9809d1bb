import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerPrivately } from '../../../../account/answer';
import { endSessions } from '../../../../account/profile';
import { containerDatabase } from '../../../../landed/container-database';

/** `DELETE /store/account/sessions`: signs the customer out everywhere, here too. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await endSessions(containerDatabase(req.scope), req.auth_context.actor_id);
  answerPrivately(res, {});
}
