import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { accountOf, answerPrivately } from '../../../../account/answer';
import { sendConfirmation } from '../../../../account/letters';
import { shopSettings } from '../../../../account/shop-settings';
import { containerDatabase } from '../../../../landed/container-database';
import { askedLocale } from '../../../read-body';

/** `POST /store/account/confirmation`: sends the letter that confirms the account's address, unless it is confirmed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { customerId, profile } = await accountOf(req);
  if (!profile.confirmed) {
    const reader = { customerId, email: profile.email, locale: askedLocale(req) };
    await sendConfirmation(containerDatabase(req.scope), reader, shopSettings(), new Date());
  }
  answerPrivately(res, { confirmed: profile.confirmed });
}
