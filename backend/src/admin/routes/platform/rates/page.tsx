import { defineRouteConfig } from '@medusajs/admin-sdk';
import { RatesPage } from '../../../platform/rates/rates-page';

/** Exchange rates with their age. */
export default function Rates() {
  return <RatesPage />;
}

export const config = defineRouteConfig({ label: 'platform_rates', translationNs: 'caravanserai' });
