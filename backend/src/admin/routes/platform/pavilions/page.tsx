import { defineRouteConfig } from '@medusajs/admin-sdk';
import { PavilionsPage } from '../../../platform/tenants/pavilions-page';

/** Pavilions and their people. */
export default function Pavilions() {
  return <PavilionsPage />;
}

export const config = defineRouteConfig({ label: 'platform_pavilions', translationNs: 'caravanserai' });
