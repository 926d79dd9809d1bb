import type { Database } from './database';

/** What of an address may serve again in another country; city, province and postal code never do. */
export interface KeptAddress {
  first_name: string;
  last_name: string;
  address_1: string;
  address_2: string;
  phone: string;
  city: '';
  province: '';
  postal_code: '';
}

/** Null until the shopper has given a street. */
export async function keptAddress(database: Database, cartId: string): Promise<KeptAddress | null> {
  const [found] = await database.rows<
    Pick<KeptAddress, 'first_name' | 'last_name' | 'address_1' | 'address_2' | 'phone'>
  >(
    `SELECT COALESCE(a.first_name, '') AS first_name, COALESCE(a.last_name, '') AS last_name, a.address_1,
            COALESCE(a.address_2, '') AS address_2, COALESCE(a.phone, '') AS phone
       FROM cart c JOIN cart_address a ON a.id = c.shipping_address_id AND a.deleted_at IS NULL
      WHERE c.id = ? AND a.address_1 <> ''`,
    [cartId],
  );
  return found ? { ...found, city: '', province: '', postal_code: '' } : null;
}
