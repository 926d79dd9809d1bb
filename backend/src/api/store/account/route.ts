import { accountChange } from '@caravanserai/contracts/account';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { accountOf, answerPrivately } from '../../../account/answer';
import { changeProfile } from '../../../account/profile';
import { containerDatabase } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /store/account`: the account of the session and its open cart. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  answerPrivately(res, (await accountOf(req)).profile);
}

/** `POST /store/account` `{name?, locale?}` */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const change = readBody(req, accountChange);
  await changeProfile(containerDatabase(req.scope), req.auth_context.actor_id, change);
  answerPrivately(res, (await accountOf(req)).profile);
}
