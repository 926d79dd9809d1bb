import { deskAccountRequest } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { openAccount } from '../../../desk/account/open-account';
import { memberClaims } from '../../../desk/claims';
import { refusal } from '../../../desk/refuse';
import { inTransaction } from '../../../landed/container-database';
import { askedLocale, readBody } from '../../read-body';

/** `POST /desk/account`: the member of an e-mail that has just registered or signed in and is none yet. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = askedLocale(req);
  const claims = memberClaims(req);
  if (claims?.actor_id) throw refusal('account_exists', locale);
  if (!claims?.auth_identity_id) throw refusal('sign_in', locale);
  const opening = { identityId: claims.auth_identity_id, request: readBody(req, deskAccountRequest), locale };
  const { confirmed } = await inTransaction(req.scope, (database) => openAccount(database, opening));
  res.status(201).json({ confirmed });
}
