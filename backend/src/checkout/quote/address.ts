import type { Address } from '@caravanserai/contracts/quote';
import type { SnapshotAddress } from './cart-snapshot';

/** Medusa's address as our API shows it; null until a street is given. */
export function addressOf(address: SnapshotAddress | null): Address | null {
  if (!address?.address_1 || !address.country_code) return null;
  return {
    full_name: [address.first_name, address.last_name].filter(Boolean).join(' '),
    address_1: address.address_1,
    address_2: address.address_2 ?? '',
    city: address.city ?? '',
    province: address.province ?? '',
    postal_code: address.postal_code ?? '',
    country: address.country_code.toUpperCase(),
    phone: address.phone ?? '',
  };
}
