import type { Recipient } from '@caravanserai/contracts/desk-dispatch';
import { addressOf, type StoredAddress } from '../checkout/quote/address';

/**
 * Where a consignment goes, as its merchant may know it: name, street, telephone. Null once the order's personal data
 * are erased.
 */
export function recipientOf(stored: StoredAddress | null): Recipient | null {
  const address = addressOf(stored);
  if (!address) return null;
  const { full_name, company, address_1, address_2, city, province, postal_code, country, phone, note } =
    address;
  const lines = [
    company,
    address_1,
    address_2,
    [postal_code, city].filter(Boolean).join(' '),
    province === city ? '' : province,
    note,
  ];
  return { name: full_name, lines: lines.filter((line) => line !== ''), country, phone: phone || null };
}
