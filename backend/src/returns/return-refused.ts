import { MedusaError } from '@medusajs/framework/utils';
import type { ReturnRefused } from '@caravanserai/contracts/returns';

export type RefusalCode = ReturnRefused['code'];

/** What was asked can't be done (any more); the route answers it in the asked language. */
export class ReturnNotAllowed extends MedusaError {
  constructor(readonly refusal: RefusalCode) {
    super(MedusaError.Types.NOT_ALLOWED, refusal);
  }
}
