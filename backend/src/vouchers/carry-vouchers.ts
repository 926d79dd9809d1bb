import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { enterVoucher } from './enter-voucher';
import { enteredCodes, keepEntered } from './entered';
import { VoucherRefusal } from './voucher-refusal';

/** Brings the codes of one cart into another; one that takes nothing off there stands there and says so. */
export async function carryVouchers(
  container: MedusaContainer,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  const database = containerDatabase(container);
  for (const code of await enteredCodes(database, from)) {
    try {
      await enterVoucher(container, into, code);
    } catch (error) {
      if (!(error instanceof VoucherRefusal)) throw error;
      await keepEntered(database, into, code);
    }
  }
}
