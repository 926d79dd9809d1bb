import { erasureRequest } from '@caravanserai/contracts/account';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { accountOf, answerPrivately } from '../../../../account/answer';
import { eraseAccount } from '../../../../account/erasure/erase-account';
import { whatStays } from '../../../../account/erasure/what-stays';
import { formatMessage } from '../../../../front-door/messages';
import { containerDatabase } from '../../../../landed/container-database';
import { askedLocale, readBody } from '../../../read-body';

/** `GET /store/account/erasure`: what would stay, and until when. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  answerPrivately(res, await whatStays(containerDatabase(req.scope), req.auth_context.actor_id));
}

/** `POST /store/account/erasure` `{password}`: ends the account; 400 for a wrong password. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { password } = readBody(req, erasureRequest);
  const { customerId, profile } = await accountOf(req);
  const auth = req.scope.resolve(Modules.AUTH);
  const { success } = await auth.authenticate('emailpass', { body: { email: profile.email, password } });
  if (!success)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(askedLocale(req), 'not_accepted', { parameter: 'password' }),
    );
  const locale = askedLocale(req);
  answerPrivately(res, await eraseAccount(req.scope, { customerId, email: profile.email, locale }));
}
