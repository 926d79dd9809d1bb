import { defineRouteConfig } from '@medusajs/admin-sdk';
import { MerchantsPage } from '../../../platform/tenants/merchants-page';

/** Merchants and their state. */
export default function Merchants() {
  return <MerchantsPage />;
}

export const config = defineRouteConfig({ label: 'platform_merchants', translationNs: 'caravanserai' });
