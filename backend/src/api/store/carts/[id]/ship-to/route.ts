import { shipToBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changeShipTo } from '../../../../../kept/change-ship-to';
import { readBody } from '../../../../read-body';
import { answerKept } from '../../../kept-answer';

/** `POST /store/carts/:id/ship-to` `{country}`: sends the cart elsewhere; the answer's notice says what changed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { country } = readBody(req, shipToBody);
  await answerKept(req, res, (id, locale) => changeShipTo(req.scope, id, country, locale));
}
