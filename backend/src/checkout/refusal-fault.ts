import type { Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import type { CheckoutFault } from './messages';

/** Why a consignment can't go as it is, as the fault that is told. */
export const REFUSAL_FAULT: Readonly<Record<Refusal['reason'], CheckoutFault>> = {
  NOT_ELIGIBLE: 'not_for_retail_import',
  REJECT_SPLIT_ORDER: 'too_much_at_once',
  REJECT_ANNUAL_GENERAL_TRADE: 'too_much_this_year',
};
