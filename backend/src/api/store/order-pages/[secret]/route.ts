import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { orderPage } from '../../../../checkout/order-page';
import { orderOfRequest } from '../../../../returns/order-of-request';
import { readPageQuery } from '../../../request';

/** `GET /store/order-pages/:secret?locale=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = readPageQuery(req);
  const orderId = orderOfRequest(req);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await orderPage(req.scope, orderId, locale));
}
