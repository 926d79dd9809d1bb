import type { TodayItem } from '@caravanserai/contracts/desk';
import type { Database } from '../catalogue/database';
import type { MerchantScope } from '../desk/scope';
import { queueCounts } from './queue';

/** What there is to pack, to hand over and to answer. */
export async function dispatchToday(
  database: Database,
  { merchantId, role }: MerchantScope,
): Promise<TodayItem[]> {
  if (role === 'editor') return [];
  const { pack, hand_over, answer, customs } = await queueCounts(database, merchantId);
  return [
    { code: 'answer', count: answer, kind: 'todo', path: '/returns' },
    { code: 'hand_over', count: hand_over, kind: 'todo', path: '/consignments?queue=hand_over' },
    { code: 'pack', count: pack, kind: 'todo', path: '/consignments?queue=pack' },
    { code: 'with_customs', count: customs, kind: 'wait', path: '/consignments?queue=customs' },
  ];
}
