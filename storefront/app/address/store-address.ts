import type { StoreAddress } from '../data/cart/calls.server';
import type { Contact } from './address-check';

/** Whole names are one field in the shop; Medusa's second one stays empty. */
export function toStoreAddress(
  { email: _, full_name, note, ...rest }: Contact,
  country: string,
): StoreAddress {
  return {
    first_name: full_name,
    last_name: '',
    ...rest,
    country_code: country.toLowerCase(),
    metadata: { delivery_note: note },
  };
}
