import type { Text } from '@caravanserai/contracts/common';
import type { MerchantAdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import type { Desk } from '../../../desk/desk-context.server';

/** The pavilions this merchant may sell in. */
export async function admittedTo({ call }: Pick<Desk, 'call'>): Promise<{ id: string; name: Text }[]> {
  const { admissions } = await call<MerchantAdmissionsResponse>('/merchant/admissions');
  return admissions
    .filter(({ admission }) => admission?.state === 'admitted')
    .map(({ pavilion: { id, label } }) => ({ id, name: label }));
}
