import { defineRouteConfig } from '@medusajs/admin-sdk';
import { WarehousesPage } from '../../../platform/warehouses/warehouses-page';

/** Bonded warehouses and other places of stock. */
export default function Warehouses() {
  return <WarehousesPage />;
}

export const config = defineRouteConfig({ label: 'platform_warehouses', translationNs: 'caravanserai' });
