import type { Contact } from '../../address/address-check';
import { toContact } from '../../address/address-contact';
import { toStoreAddress } from '../../address/store-address';
import { BackendError, callBackend } from '../backend.server';
import type { StoreAddress } from '../cart/calls.server';
import type { ShopContext } from '../shop-context.server';

/** Medusa's address of a customer. */
export interface SavedAddress extends StoreAddress {
  readonly id: string;
}

const PATH = '/store/customers/me/addresses';

/** The account's saved addresses in the ship-to country, the newest first. @throws as `callBackend` */
export async function savedAddresses(session: string, shop: ShopContext): Promise<SavedAddress[]> {
  const { shipTo, shopperAddress } = shop;
  const { addresses } = await callBackend<{ addresses: SavedAddress[] }>(PATH, {
    query: { limit: 50, order: '-created_at' },
    shopperAddress,
    session,
  });
  return addresses.filter(({ country_code }) => country_code === shipTo.toLowerCase());
}

/** The newest of them as a cart takes it, so that nobody types it again; null where there is none. */
export async function savedAddress(session: string, shop: ShopContext): Promise<StoreAddress | null> {
  const [found] = await savedAddresses(session, shop);
  if (!found) return null;
  const { first_name, last_name, address_1, address_2, city, province, postal_code, phone, country_code } =
    found;
  return { first_name, last_name, address_1, address_2, city, province, postal_code, phone, country_code };
}

/** Keeps an address in the account, once. It never stands in the way of paying: what can't be kept is not. */
export async function keepAddress(session: string, contact: Contact, shop: ShopContext): Promise<void> {
  try {
    const known = await savedAddresses(session, shop);
    if (known.some((address) => isSame(toContact(address), contact))) return;
    const { metadata: _, ...body } = toStoreAddress(contact, shop.shipTo);
    await callBackend(PATH, { method: 'POST', body, shopperAddress: shop.shopperAddress, session });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
  }
}

/** Address books have neither e-mail addresses nor notes for one delivery. */
const isSame = (one: Contact, { email: _, note: __, ...other }: Contact): boolean =>
  Object.entries(other).every(([field, value]) => one[field as keyof typeof other] === value);
