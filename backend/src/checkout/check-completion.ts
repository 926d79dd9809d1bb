import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { reckonCart, type ReckonedCart } from '../landed/refresh-landed-cost';
import { checkLines } from './check-lines';
import { faultMessage, type CheckoutFault } from './messages';
import { REFUSAL_FAULT } from './refusal-fault';

/**
 * What must be true before an order exists: an e-mail, a delivery address, every line public, in whole pieces and
 * deliverable there, no consignment over its limits, and the taxes of this moment. Medusa itself asks for a delivery
 * choice per shipping profile. A cart that is an order already passes: asking twice answers the same order.
 * @returns false where there is nothing to complete
 * @throws MedusaError invalid_data (400) naming what is missing in the cart's language
 */
export async function checkCompletion(container: MedusaContainer, cartId: string): Promise<boolean> {
  const reckoned = await reckonCart(container, cartId);
  if (!reckoned || reckoned.cart.completed) return false;
  const { email, address, lines, locale } = reckoned.cart;
  const refuse = (fault: CheckoutFault): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage(fault, locale));
  };
  if (!email) refuse('email_missing');
  if (!address?.country || !address.address_1 || !(address.first_name || address.last_name))
    refuse('address_missing');
  await checkLines(container, lines, { countries: [address?.country ?? ''], locale });
  const fault = costFault(reckoned);
  if (fault) refuse(fault);
  return true;
}

/** Why what a cart costs keeps it from becoming an order: it can't go as it is, or its taxes aren't today's. */
function costFault({ landing, taxLines, unchanged }: ReckonedCart): CheckoutFault | undefined {
  for (const { result } of landing.consignments) {
    if (result.outcome === 'refused') return REFUSAL_FAULT[result.reason];
  }
  if (taxLines.adrift > 0) return 'taxes_adrift';
  return unchanged ? undefined : 'price_changed';
}
