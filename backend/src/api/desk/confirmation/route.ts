import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { sendConfirmationTo } from '../../../desk/account/confirmation';
import { memberScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';

/** `POST /desk/confirmation`: sends the letter that confirms the member's address, unless it is confirmed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId: id, email, confirmed, locale } = memberScope(req);
  if (!confirmed) await sendConfirmationTo(containerDatabase(req.scope), { id, email, locale });
  res.json({ confirmed });
}
