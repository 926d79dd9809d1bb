import { deskToken } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { confirmMember } from '../../../desk/account/confirmation';
import { DeskRefusal } from '../../../desk/refusal';
import { formatMessage } from '../../../front-door/messages';
import { containerDatabase } from '../../../landed/container-database';
import { askedLocale, readBody } from '../../read-body';

/** `POST /desk/confirmations` `{token}`: the token of a letter confirms its reader's address; signed in or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token } = readBody(req, deskToken);
  if (!(await confirmMember(containerDatabase(req.scope), token))) {
    const message = formatMessage(askedLocale(req), 'not_accepted', { parameter: 'token' });
    throw new DeskRefusal(400, message, { parameter: 'token' });
  }
  res.json({ confirmed: true });
}
