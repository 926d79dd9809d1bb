import { accountOrderClaim } from '@caravanserai/contracts/account';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { answerPrivately } from '../../../../account/answer';
import { accountOrders, claimOrder } from '../../../../account/orders';
import { orderOfSecret } from '../../../../checkout/order-secret';
import { orderSecretKey } from '../../../../checkout/order-secret-key';
import { formatMessage } from '../../../../front-door/messages';
import { containerDatabase } from '../../../../landed/container-database';
import { askedLocale, readBody } from '../../../read-body';

/** `GET /store/account/orders?before=`: the account's orders, newest first, with the secrets of their pages. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { before } = req.query;
  const wrong = before !== undefined && !(typeof before === 'string' && /^\d{1,9}$/.test(before));
  if (wrong)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(askedLocale(req), 'not_accepted', { parameter: 'before' }),
    );
  const { actor_id } = req.auth_context;
  const page = before === undefined ? null : Number(before);
  answerPrivately(res, await accountOrders(containerDatabase(req.scope), actor_id, page, orderSecretKey()));
}

/** `POST /store/account/orders` `{secret}`: brings an order bought as a guest to the account. 404 for any other. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { secret } = readBody(req, accountOrderClaim);
  const orderId = orderOfSecret(secret, orderSecretKey());
  const database = containerDatabase(req.scope);
  if (!orderId || !(await claimOrder(database, orderId, req.auth_context.actor_id)))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(askedLocale(req), 'not_found'));
  answerPrivately(res, { secret });
}
