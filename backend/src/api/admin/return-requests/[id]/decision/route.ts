import { decisionBody, type AdminReturnRequest } from '@caravanserai/contracts/returns';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../../../../../front-door/messages';
import { containerDatabase } from '../../../../../landed/container-database';
import { adminRequests } from '../../../../../returns/admin-requests';
import { decide } from '../../../../../returns/decide';
import { NeverRestocked, NotNow } from '../../../../../returns/deciding';
import { ReturnNotAllowed } from '../../../../../returns/return-refused';
import { returnWords } from '../../../../../returns/words/words-in';
import { askedLocale, readBody } from '../../../../read-body';

interface Refused {
  type: 'not_allowed';
  message: string;
}

/** `POST /admin/return-requests/:id/decision`: approve, refuse, receive or inspect. Answers the request. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ return_request: AdminReturnRequest } | Refused>,
): Promise<void> {
  const locale = askedLocale(req);
  const body = readBody(req, decisionBody);
  const words = returnWords(locale);
  const refuse = (message: string) => void res.status(409).json({ type: 'not_allowed', message });
  try {
    const actor = `admin:${req.auth_context.actor_id}`;
    const request = await decide(req.scope, req.params.id ?? '', body, actor);
    const [shown] = await adminRequests(containerDatabase(req.scope), [request], locale);
    if (shown) res.json({ return_request: shown });
  } catch (error) {
    if (error instanceof NotNow) return refuse(words.not_now);
    if (error instanceof NeverRestocked) return refuse(words.never_restocked);
    if (error instanceof ReturnNotAllowed) return refuse(words.refusals[error.refusal]);
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(locale, 'not_found'));
    throw error;
  }
}
