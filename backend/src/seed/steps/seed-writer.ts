import type { Database } from '../../catalogue/database';
import type { MerchantScope } from '../../desk/scope';

/** The merchant's owner, as who writes its listings. */
export async function seedWriter(database: Database, merchant: string): Promise<MerchantScope> {
  const { rows } = await database.query<{
    merchant_id: string;
    id: string;
    name: string;
    membership: string;
  }>(
    `select r.id as merchant_id, m.id, m.name, s.id as membership
       from merchant r join membership s on s.tenant_id = r.id and s.role = 'owner' and s.state = 'active'
       join member m on m.id = s.member_id
      where r.handle = $1 order by m.id limit 1`,
    [merchant],
  );
  const [row] = rows;
  if (!row) throw new Error(`Nobody owns the merchant ${merchant}.`);
  return {
    memberId: row.id,
    memberName: row.name,
    email: '',
    confirmed: true,
    memberLocale: 'en',
    locale: 'en',
    membershipId: row.membership,
    merchantId: row.merchant_id,
    role: 'owner',
    merchantState: 'approved',
  };
}
