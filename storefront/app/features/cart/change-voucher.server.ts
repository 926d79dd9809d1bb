import { isVoucherFault, type VoucherFault } from '@caravanserai/locales/voucher-faults';
import { BackendError, isTooMany } from '../../data/backend.server';
import { enterVoucher, removeVoucher } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';
import type { VoucherAsked } from './read-voucher';

export interface VoucherDone {
  readonly fault: VoucherFault | null;
  readonly code: string;
}

/** Carries out what was asked of a discount code. Refusals by the backend are answers, not failures. */
export async function changeVoucher(
  cartId: string,
  { kind, code }: VoucherAsked,
  shop: ShopContext,
): Promise<VoucherDone> {
  if (code === '') return { fault: kind === 'enter' ? 'empty' : null, code };
  const change = kind === 'enter' ? enterVoucher : removeVoucher;
  try {
    return { fault: null, code: (await change(cartId, code, shop)).code };
  } catch (error) {
    if (isTooMany(error)) return { fault: 'too_many', code };
    if (error instanceof BackendError) return { fault: faultOf(error), code };
    throw error;
  }
}

/** A cart that is gone is shown as it is. */
function faultOf({ status, problem }: BackendError): VoucherFault | null {
  if (status === 404) return null;
  if (status === 409) return 'busy';
  const code = 'code' in problem ? problem.code : undefined;
  return isVoucherFault(code) ? code : 'unknown';
}
