import type { Contact } from '../../address/address-check';
import { toContact } from '../../address/address-contact';
import { keepAddress, savedAddresses } from '../../data/account/saved-addresses.server';
import { BackendError } from '../../data/backend.server';
import type { ShopContext } from '../../data/shop-context.server';

/** A saved address to choose at the checkout. */
export interface SavedChoice {
  readonly id: string;
  readonly contact: Contact;
}

/** What the account has for this destination; null for guests, and where the session is over. */
export async function savedChoices(
  session: string | undefined,
  shop: ShopContext,
): Promise<SavedChoice[] | null> {
  if (session === undefined) return null;
  try {
    const saved = await savedAddresses(session, shop);
    return saved.map((address) => ({ id: address.id, contact: toContact(address) }));
  } catch (error) {
    if (error instanceof BackendError) return null;
    throw error;
  }
}

/** What was typed, or, where a saved address was chosen instead, that address with what it doesn't have. */
export async function chosenContact(
  form: FormData,
  typed: Contact,
  session: string | undefined,
  shop: ShopContext,
): Promise<Contact> {
  const id = form.get('use_address');
  if (typeof id !== 'string') return typed;
  const chosen = (await savedChoices(session, shop))?.find((saved) => saved.id === id);
  return chosen ? { ...chosen.contact, email: typed.email, note: typed.note } : typed;
}

/** Keeps the address in the account where that was ticked. */
export async function keepIfAsked(
  form: FormData,
  contact: Contact,
  session: string | undefined,
  shop: ShopContext,
): Promise<void> {
  if (session !== undefined && form.get('keep_address') === 'yes') await keepAddress(session, contact, shop);
}
