import type { VoucherFault } from '@caravanserai/locales/voucher-faults';

/** Thrown where a code isn't taken; nothing of the cart was changed. */
export class VoucherRefusal extends Error {
  constructor(readonly fault: VoucherFault) {
    super(fault);
  }
}
