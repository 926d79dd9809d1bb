import { emailConfirmation } from '@caravanserai/contracts/account';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { answerPrivately } from '../../../account/answer';
import { readConfirmation } from '../../../account/confirmation-token';
import { accountProfile, confirmEmail } from '../../../account/profile';
import { shopSettings } from '../../../account/shop-settings';
import { formatMessage } from '../../../front-door/messages';
import { containerDatabase } from '../../../landed/container-database';
import { askedLocale, readBody } from '../../read-body';

/** `POST /store/email-confirmations` `{token}`: the token of a letter confirms its reader's address; signed in or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token } = readBody(req, emailConfirmation);
  const database = containerDatabase(req.scope);
  const given = readConfirmation(token, shopSettings().key, new Date());
  const account = given && (await accountProfile(database, given.customerId));
  if (!given || account?.email !== given.email)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(askedLocale(req), 'not_accepted', { parameter: 'token' }),
    );
  await confirmEmail(database, given.customerId, given.email);
  answerPrivately(res, { confirmed: true });
}
