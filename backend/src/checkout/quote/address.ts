import type { Address } from '@caravanserai/contracts/quote';

/** An address as Medusa holds it; country codes in either case. */
export interface StoredAddress {
  first_name?: string | null;
  last_name?: string | null;
  company?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  city?: string | null;
  province?: string | null;
  postal_code?: string | null;
  country?: string | null;
  phone?: string | null;
  note?: string | null;
}

/** Medusa's address as our API shows it; null until a street is given. */
export function addressOf(address: StoredAddress | null): Address | null {
  return address?.address_1 ? orderedAddress(address) : null;
}

/** The address of an order, which is nothing but its country once the order has lost its contact data. */
export function orderedAddress(address: StoredAddress | null): Address | null {
  if (!address?.country) return null;
  return {
    full_name: [address.first_name, address.last_name].filter(Boolean).join(' '),
    company: address.company ?? '',
    address_1: address.address_1 ?? '',
    address_2: address.address_2 ?? '',
    city: address.city ?? '',
    province: address.province ?? '',
    postal_code: address.postal_code ?? '',
    country: address.country.toUpperCase(),
    phone: address.phone ?? '',
    note: address.note ?? '',
  };
}
