import { voucherBody } from '@caravanserai/contracts/vouchers';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { enterVoucher } from '../../../../../vouchers/enter-voucher';
import { readBody } from '../../../../read-body';
import { answerVoucher } from '../../../voucher-answer';

/**
 * `POST /store/carts/:id/vouchers?locale=` `{code}`: gives a discount code to the cart, whatever its case, and answers it as
 * it is written; once more is fine. 422 with the reason in `code` and in words, 404 for no open cart.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = readBody(req, voucherBody);
  await answerVoucher(req, res, (id) => enterVoucher(req.scope, id, code));
}
