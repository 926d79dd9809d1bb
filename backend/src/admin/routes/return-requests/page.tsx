import { defineRouteConfig } from '@medusajs/admin-sdk';
import { RequestsPage } from '../../returns/requests-page';

/** Cancellations, withdrawals and returns, until the desks decide them. */
export default function ReturnRequests() {
  return <RequestsPage />;
}

export const config = defineRouteConfig({
  label: 'returns',
  translationNs: 'caravanserai',
  nested: '/orders',
});
