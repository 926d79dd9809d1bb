import type { TenantKind } from '@caravanserai/contracts/desk';

/** The part of an address that names the desk: `/{locale}/merchant`, `/api/desk/merchant`, and the backend's `/merchant`. */
export type DeskName = 'merchant' | 'operator';

export const TENANT_OF: Readonly<Record<DeskName, TenantKind>> = {
  merchant: 'merchant',
  operator: 'pavilion',
};

/** Which desk an address belongs to; below neither it is the merchant's. */
export function deskOf(pathname: string): DeskName {
  return /^\/[^/]+\/operator(\/|\.|$)/.test(pathname) ? 'operator' : 'merchant';
}
