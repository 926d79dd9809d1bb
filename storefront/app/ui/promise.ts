import type { Assurance } from '@caravanserai/contracts/landed';
import type { Consignment } from '@caravanserai/contracts/quote';

const WEAKEST_FIRST: readonly Assurance['level'][] = ['delivered_at_place', 'estimate', 'nothing_more'];

/** What may be promised about all consignments together: what may about the weakest. Null while one can't go. */
export function promiseOf(
  consignments: readonly Pick<Consignment, 'promise' | 'refusal'>[],
): Assurance | null {
  if (consignments.some(({ refusal }) => refusal !== null)) return null;
  for (const level of WEAKEST_FIRST) {
    const found = consignments.find(({ promise }) => promise?.level === level)?.promise;
    if (found) return found;
  }
  return null;
}
