import type { OrderReturnsResponse } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../../../landed/container-database';
import { orderCases } from '../../../../../returns/load-case';
import { orderOfRequest } from '../../../../../returns/order-of-request';
import { orderHead } from '../../../../../returns/order-head';
import { shownReturns } from '../../../../../returns/shown-returns';
import { returnRules } from '../../../../../returns/terms';
import { readPageQuery } from '../../../../request';

/** `GET /store/order-pages/:secret/returns?locale=`: what may become of each consignment, and what was asked. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderReturnsResponse>): Promise<void> {
  const orderId = orderOfRequest(req);
  const { locale } = readPageQuery(req);
  const database = containerDatabase(req.scope);
  const [head, cases, rules] = await Promise.all([
    orderHead(database, orderId),
    orderCases(database, orderId),
    returnRules(req.scope),
  ]);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json({
    ...{ order_id: orderId, locale, ...head },
    consignments: cases.map((one) => shownReturns(one, rules, locale)),
  });
}
