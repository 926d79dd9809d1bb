import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, PromotionActions } from '@medusajs/framework/utils';
import { openRecord } from '../checkout/open-record';
import type { CartRecord } from '../landed/cart-record';
import { containerDatabase } from '../landed/container-database';
import { changePromotionsWorkflow } from '../landed/workflows/change-promotions';
import { cleanCode } from './clean-code';
import { keepEntered } from './entered';
import { findPromotion } from './find-promotion';
import { faultOfPromotion } from './standing';
import { VoucherRefusal } from './voucher-refusal';

/** So many codes may a cart have; each is reckoned with at every change. */
const MOST = 5;

/**
 * Gives a code to an open cart; once more changes nothing.
 * @returns the code as its promotion writes it
 * @throws VoucherRefusal with the reason, as far as Medusa tells it; MedusaError not_found for no open cart
 */
export async function enterVoucher(
  container: MedusaContainer,
  cartId: string,
  typed: string,
): Promise<string> {
  const database = containerDatabase(container);
  const cart = await openRecord(container, cartId);
  const asked = cleanCode(typed);
  if (asked === '') throw new VoucherRefusal('empty');
  const promotion = asked === null ? undefined : await findPromotion(database, asked);
  const fault = faultOfPromotion(promotion, { currency: cart.currency, now: new Date().toISOString() });
  if (fault || !promotion) throw new VoucherRefusal(fault ?? 'unknown');
  const { code } = promotion;
  if (takesOff(cart, code)) {
    await keepEntered(database, cartId, code);
    return code;
  }
  const others = new Set([...cart.entered_codes, ...codesOf(cart)]);
  others.delete(code);
  if (others.size >= MOST) throw new VoucherRefusal('full');
  const skipped = await give(container, cartId, code);
  const after = await openRecord(container, cartId);
  if (!takesOff(after, code)) throw new VoucherRefusal(skipped.includes(code) ? 'used_up' : 'not_for_cart');
  await keepEntered(database, cartId, code);
  return code;
}

/** Has Medusa reckon with the code; answers the codes that it left out as used up. */
async function give(container: MedusaContainer, cart_id: string, code: string): Promise<string[]> {
  try {
    const { result } = await changePromotionsWorkflow(container).run({
      input: { cart_id, promo_codes: [code], action: PromotionActions.ADD },
    });
    return result.skipped;
  } catch (error) {
    if (asksWho(error)) throw new VoucherRefusal('needs_account');
    throw error;
  }
}

/**
 * A code that counts each person's uses, and nobody knows yet whose cart it is. Medusa tells so by these words alone, and
 * out of a workflow comes a copy of its error.
 */
function asksWho(error: unknown): boolean {
  const { type, message = '' } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Partial<MedusaError>;
  return type === MedusaError.Types.INVALID_DATA && message.startsWith('Attribute value for');
}

const codesOf = ({ lines, methods }: CartRecord): string[] =>
  [...lines, ...methods].flatMap(({ discounts }) =>
    discounts.flatMap(({ automatic, code }) => (automatic || code === null ? [] : [code])),
  );

const takesOff = (cart: CartRecord, code: string): boolean => codesOf(cart).includes(code);
