import type { ConsignmentState } from '@caravanserai/customs/journey/states';
import type { ConsignmentRecord } from '../consignment/record';

const BEFORE: readonly ConsignmentState[] = ['paid', 'declared', 'with_customs', 'held'];

/** It lies in its bonded warehouse, and customs has not let it go. */
export const beforeRelease = ({ path, state }: Pick<ConsignmentRecord, 'path' | 'state'>): boolean =>
  path === 'bonded' && BEFORE.includes(state);
