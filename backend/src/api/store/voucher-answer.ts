import type { VoucherResponse } from '@caravanserai/contracts/vouchers';
import { voucherFaultLine } from '@caravanserai/locales/voucher-faults';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { VoucherRefusal } from '../../vouchers/voucher-refusal';
import { askedLocale } from '../read-body';

/** Does `change` and answers the code it is about; a refusal is 422, with a sentence in the asked language. */
export async function answerVoucher(
  req: MedusaRequest,
  res: MedusaResponse,
  change: (cartId: string) => Promise<string>,
): Promise<void> {
  res.setHeader('Cache-Control', 'private, no-store');
  try {
    const answer: VoucherResponse = { code: await change(req.params.id ?? '') };
    res.json(answer);
  } catch (error) {
    if (!(error instanceof VoucherRefusal)) throw error;
    const message = voucherFaultLine(error.fault, askedLocale(req));
    res.status(422).json({ type: 'invalid_data', code: error.fault, message });
  }
}
