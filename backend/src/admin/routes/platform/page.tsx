import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BuildingStorefront } from '@medusajs/icons';
import { WorkPage } from '../../platform/operations/work-page';

/** What failed or is late; the first page of the platform's. */
export default function Platform() {
  return <WorkPage />;
}

export const config = defineRouteConfig({
  label: 'platform',
  translationNs: 'caravanserai',
  icon: BuildingStorefront,
});
