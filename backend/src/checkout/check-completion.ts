import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { identitySettings } from '../identity/identity-settings';
import { containerDatabase } from '../landed/container-database';
import { reckonCart, type ReckonedCart } from '../landed/refresh-landed-cost';
import { checkLines } from './check-lines';
import { faultMessage, type CheckoutFault } from './messages';
import { REFUSAL_FAULT } from './refusal-fault';
import { readAsked } from './requirements/asked';
import { missingOf } from './requirements/missing';
import { MissingError } from './requirements/missing-error';
import { missingParts } from './requirements/missing-words';

/**
 * What must be true before an order exists: an e-mail, a delivery address, what its customs and laws ask of the shopper,
 * every line public, in whole pieces and deliverable there, no consignment over its limits, and the taxes of this moment.
 * Medusa itself asks for a delivery choice per shipping profile. A cart that is an order already passes: asking twice
 * answers the same order.
 * @returns false where there is nothing to complete
 * @throws MissingError invalid_data (400) naming all that is missing in the cart's language
 * @throws MedusaError invalid_data (400) where something can't be ordered as it is
 */
export async function checkCompletion(container: MedusaContainer, cartId: string): Promise<boolean> {
  const reckoned = await reckonCart(container, cartId);
  if (!reckoned || reckoned.cart.completed) return false;
  const { lines, locale } = reckoned.cart;
  await checkNothingMissing(container, reckoned);
  await checkLines(container, lines, { countries: [reckoned.landing.shipTo], locale });
  const fault = costFault(reckoned);
  if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage(fault, locale), fault);
  return true;
}

/** @throws MissingError invalid_data (400) with every part that the shopper still has to give, in the cart's language */
export async function checkNothingMissing(
  container: MedusaContainer,
  { cart, landing }: Pick<ReckonedCart, 'cart' | 'landing'>,
): Promise<void> {
  const asked = await readAsked(containerDatabase(container), cart.id, landing.shipTo);
  const missing = missingOf(cart, landing, asked, identitySettings().hashSecret);
  if (missing.codes.length > 0) throw new MissingError(missingParts(missing, cart.locale));
}

/** Why what a cart costs keeps it from becoming an order: it can't go as it is, or its taxes aren't today's. */
function costFault({ landing, taxLines, unchanged }: ReckonedCart): CheckoutFault | undefined {
  for (const { result } of landing.consignments) {
    if (result.outcome === 'refused') return REFUSAL_FAULT[result.reason];
  }
  if (taxLines.adrift > 0) return 'taxes_adrift';
  return unchanged ? undefined : 'price_changed';
}
