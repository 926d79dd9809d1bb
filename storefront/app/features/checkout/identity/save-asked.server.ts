import { BackendError } from '../../../data/backend.server';
import { giveConsents, giveOrderer } from '../../../data/cart/calls.server';
import type { ShopContext } from '../../../data/shop-context.server';
import { ORDERER_ASKED, type IdentityAnswer, type IdentityField } from './answer';
import { readConsents } from './read-consents';

/**
 * Keeps what customs and law ask for besides the contact: the consents as they are ticked, then the number, which is
 * sealed there. A number is only sent on with the consent to its use, where the page asks for one.
 * @returns what is wrong with the number or name; null when nothing is, or none was typed
 */
export async function saveAsked(
  cartId: string,
  form: FormData,
  shop: ShopContext,
): Promise<IdentityAnswer | null> {
  const consents = readConsents(form);
  if (consents.length > 0) await giveConsents(cartId, consents, shop);
  const typed = {
    orderer_name: textIn(form, 'orderer_name'),
    orderer_number: textIn(form, 'orderer_number'),
  };
  const refused = consents.some(({ kind, agreed }) => kind === 'sensitive_data' && !agreed);
  if (typed.orderer_number === '' || refused) return null;
  const withName = form.get(ORDERER_ASKED) === 'yes';
  try {
    // Customs takes only parcels that the orderer pays for, so the bill goes to the orderer.
    const name = withName ? { name: typed.orderer_name } : {};
    await giveOrderer(cartId, { ...name, number: typed.orderer_number, pays: withName }, shop);
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 422) throw error;
    return { typed, ...faultIn(error.problem) };
  }
  return null;
}

const textIn = (form: FormData, field: IdentityField): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
};

function faultIn({ code, message }: Partial<Record<'code' | 'message', unknown>>) {
  const field: IdentityField = code === 'name' || code === 'other_name' ? 'orderer_name' : 'orderer_number';
  return { field, message: String(message) };
}
