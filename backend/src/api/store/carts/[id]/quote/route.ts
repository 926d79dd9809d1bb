import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { quote } from '../../../../../checkout/quote/quote';
import { readPageQuery } from '../../../../request';

/** `GET /store/carts/:id/quote?locale=&currency=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale, currency } = readPageQuery(req);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await quote(req.scope, req.params.id ?? '', { locale, currency }));
}
