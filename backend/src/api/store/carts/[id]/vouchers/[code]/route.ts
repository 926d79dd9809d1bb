import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { removeVoucher } from '../../../../../../vouchers/remove-voucher';
import { answerVoucher } from '../../../../voucher-answer';

/** `DELETE /store/carts/:id/vouchers/:code`: takes a discount code out of the cart; one that isn't there is fine. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerVoucher(req, res, (id) => removeVoucher(req.scope, id, req.params.code ?? ''));
}
