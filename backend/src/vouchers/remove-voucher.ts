import type { MedusaContainer } from '@medusajs/framework/types';
import { PromotionActions } from '@medusajs/framework/utils';
import { openRecord } from '../checkout/open-record';
import { containerDatabase } from '../landed/container-database';
import { changePromotionsWorkflow } from '../landed/workflows/change-promotions';
import { cleanCode } from './clean-code';
import { forgetEntered } from './entered';

/**
 * Takes a code out of an open cart; one that isn't there is fine.
 * @throws MedusaError not_found for no open cart
 */
export async function removeVoucher(
  container: MedusaContainer,
  cartId: string,
  typed: string,
): Promise<string> {
  const cart = await openRecord(container, cartId);
  const asked = cleanCode(typed) ?? '';
  const given = cart.promo_codes.filter((code) => code.toLowerCase() === asked.toLowerCase());
  if (given.length > 0)
    await changePromotionsWorkflow(container).run({
      input: { cart_id: cartId, promo_codes: given, action: PromotionActions.REMOVE },
    });
  await forgetEntered(containerDatabase(container), cartId, [asked]);
  return given[0] ?? asked;
}
