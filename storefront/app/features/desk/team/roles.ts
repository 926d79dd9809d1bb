import type { DeskRole } from '@caravanserai/contracts/desk';
import type { DeskName } from '../../../desk/desk';

/** The roles of each desk, from the one that may do everything. */
export const ROLES: Readonly<Record<DeskName, readonly DeskRole[]>> = {
  merchant: ['owner', 'editor', 'dispatcher'],
  operator: ['manager', 'curator', 'reviewer', 'analyst'],
};
