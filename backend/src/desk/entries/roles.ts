import { merchantRole, pavilionRole } from '@caravanserai/contracts/desk';

/** Sets of roles that entries name. */
export const ANY_MERCHANT = merchantRole.options;
export const MERCHANT_WRITERS = ['owner', 'editor'] as const;
export const MERCHANT_SENDERS = ['owner', 'dispatcher'] as const;
export const OWNERS = ['owner'] as const;

export const ANY_PAVILION = pavilionRole.options;
export const CURATORS = ['manager', 'curator'] as const;
export const REVIEWERS = ['manager', 'reviewer'] as const;
export const MANAGERS = ['manager'] as const;
