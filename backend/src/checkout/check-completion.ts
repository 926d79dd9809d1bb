import type { Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { checkLines } from './check-lines';
import { reckonCart } from '../landed/refresh-landed-cost';
import { rows } from './database';
import { faultMessage, type CheckoutFault } from './messages';

interface CartToComplete {
  locale: string | null;
  email: string | null;
  country: string | null;
  address_1: string | null;
  city: string | null;
  last_name: string | null;
  first_name: string | null;
  lines: { variant_id: string; quantity: number }[];
}

const CART = `
  SELECT c.locale, c.email, upper(a.country_code) AS country, a.address_1, a.city, a.first_name, a.last_name,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('variant_id', li.variant_id, 'quantity', li.quantity))
                     FROM cart_line_item li WHERE li.cart_id = c.id AND li.deleted_at IS NULL), '[]'::jsonb) AS lines
    FROM cart c LEFT JOIN cart_address a ON a.id = c.shipping_address_id AND a.deleted_at IS NULL
   WHERE c.id = ?`;

/** Why what a cart costs keeps it from becoming an order: it can't go as it is, or its taxes aren't today's. */
async function costFault(container: MedusaContainer, cartId: string): Promise<CheckoutFault | undefined> {
  const reckoned = await reckonCart(container, cartId);
  if (!reckoned || reckoned.cart.completed) return undefined;
  for (const { result } of reckoned.landing.consignments) {
    if (result.outcome === 'refused') return REFUSALS[result.reason];
  }
  if (reckoned.taxLines.adrift > 0) return 'taxes_adrift';
  return reckoned.unchanged ? undefined : 'price_changed';
}

const REFUSALS: Readonly<Record<Refusal['reason'], CheckoutFault>> = {
  NOT_ELIGIBLE: 'not_for_retail_import',
  REJECT_SPLIT_ORDER: 'too_much_at_once',
  REJECT_ANNUAL_GENERAL_TRADE: 'too_much_this_year',
};

/**
 * What must be true before an order exists: an e-mail, a delivery address, every line public, in whole pieces
 * and deliverable there, no consignment over its limits, and the taxes of this moment. Medusa itself asks for a delivery choice per shipping profile.
 * @throws MedusaError invalid_data (400) naming what is missing in the cart's language
 */
export async function checkCompletion(container: MedusaContainer, cartId: string): Promise<void> {
  const [cart] = await rows<CartToComplete>(container, CART, [cartId]);
  if (!cart) return;
  const refuse = (fault: CheckoutFault): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage(fault, cart.locale));
  };
  if (!cart.email) refuse('email_missing');
  if (!cart.country || !cart.address_1 || !(cart.first_name || cart.last_name)) refuse('address_missing');
  await checkLines(container, cart.lines, { countries: [cart.country ?? ''], locale: cart.locale });
  const fault = await costFault(container, cartId);
  if (fault) refuse(fault);
}
