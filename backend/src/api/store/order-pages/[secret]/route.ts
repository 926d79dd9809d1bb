import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { noSuch } from '../../../../checkout/no-such';
import { orderPage } from '../../../../checkout/order-page';
import { orderOfSecret } from '../../../../checkout/order-secret';
import { orderSecretKey } from '../../../../checkout/order-secret-key';
import { readPageQuery } from '../../../request';

/** `GET /store/order-pages/:secret?locale=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = readPageQuery(req);
  const orderId = orderOfSecret(req.params.secret ?? '', orderSecretKey());
  if (!orderId) throw noSuch('not_found');
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await orderPage(req.scope, orderId, locale));
}
