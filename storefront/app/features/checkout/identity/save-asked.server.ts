import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { Contact } from '../../../address/address-check';
import { BackendError } from '../../../data/backend.server';
import { giveConsents, giveOrderer, updateCart } from '../../../data/cart/calls.server';
import type { ShopContext } from '../../../data/shop-context.server';
import { toStoreAddress } from '../../../address/store-address';
import { ORDERER_ASKED, type IdentityAnswer, type IdentityField } from './answer';
import { readConsents } from './read-consents';

type Cart = Pick<QuoteResponse, 'cart_id' | 'ship_to'>;

/**
 * Keeps what customs and law ask for besides the contact: the consents as they are ticked, then the number, which is
 * sealed there. A number is only sent on with the consent to its use, where the page asks for one.
 * @returns what is wrong with the number or name; null when nothing is, or none was typed
 */
export async function saveAsked(
  { cart_id, ship_to }: Cart,
  form: FormData,
  contact: Contact,
  shop: ShopContext,
): Promise<IdentityAnswer | null> {
  const consents = readConsents(form);
  if (consents.length > 0) await giveConsents(cart_id, consents, shop);
  const typed = {
    orderer_name: textIn(form, 'orderer_name'),
    orderer_number: textIn(form, 'orderer_number'),
  };
  const refused = consents.some(({ kind, agreed }) => kind === 'sensitive_data' && !agreed);
  if (typed.orderer_number === '' || refused) return null;
  const withName = form.get(ORDERER_ASKED) === 'yes';
  try {
    const name = withName ? typed.orderer_name : undefined;
    await giveOrderer(
      cart_id,
      { number: typed.orderer_number, ...(name === undefined ? {} : { name }) },
      shop,
    );
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 422) throw error;
    return { typed, ...faultIn(error.problem) };
  }
  // Customs takes parcels only that the orderer pays for, so the bill goes to the orderer.
  if (withName) {
    const payer = toStoreAddress({ ...contact, full_name: typed.orderer_name }, ship_to);
    await updateCart(cart_id, { billing_address: payer }, shop);
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
