import { takeOverBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { takeOver } from '../../../../../kept/take-over';
import { readBody } from '../../../../read-body';
import { answerKept } from '../../../kept-answer';

/** `GET /store/carts/:id/kept?locale=`: what is kept beside the cart, and what its last change changed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res);
}

/** `POST /store/carts/:id/kept` `{from}`: takes over what is kept beside a cart that has become an order. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { from } = readBody(req, takeOverBody);
  await answerKept(req, res, (id) => takeOver(req.scope, from, id));
}
