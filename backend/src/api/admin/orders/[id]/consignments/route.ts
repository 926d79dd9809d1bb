import type { AdminConsignmentsResponse } from '@caravanserai/contracts/admin-journey';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { quoteWords } from '../../../../../checkout/quote/words';
import { adminConsignment } from '../../../../../consignment/admin-consignment';
import { journeyClock } from '../../../../../consignment/clock';
import { readConsignments } from '../../../../../consignment/read';
import { containerDatabase } from '../../../../../landed/container-database';
import { askedLocale } from '../../../../read-body';

/** `GET /admin/orders/:id/consignments?locale=` */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminConsignmentsResponse>): Promise<void> {
  const [orderId, locale] = [req.params.id ?? '', askedLocale(req)];
  const database = containerDatabase(req.scope);
  const [clock, consignments] = await Promise.all([
    journeyClock(database),
    readConsignments(database, orderId),
  ]);
  const words = quoteWords(locale);
  res.json({
    order_id: orderId,
    locale,
    clock,
    consignments: consignments.map((one) => adminConsignment(one, clock.now, { locale, words })),
  });
}
