import type { AdminReturnRequest } from '@caravanserai/contracts/returns';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import { readConsignment } from '../consignment/read';
import { orderHead } from './order-head';
import type { FullRequest } from './records';
import { adminRequest } from './shown-admin';

/** Requests with their consignments, for whoever decides. A page of them, so one after another is no burden. */
export async function adminRequests(
  database: Database,
  requests: readonly FullRequest[],
  locale: Locale,
): Promise<AdminReturnRequest[]> {
  const shown = await Promise.all(
    requests.map(async (request) => {
      const [consignment, head] = await Promise.all([
        readConsignment(database, request.consignment_id),
        orderHead(database, request.order_id),
      ]);
      return consignment ? [adminRequest(request, consignment, head.display_id, locale)] : [];
    }),
  );
  return shown.flat();
}
