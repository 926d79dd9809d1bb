import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { quote } from '../../../../../checkout/quote/quote';
import { readQuoteQuery } from '../../../../request';

/** `GET /store/carts/:id/quote?locale=&currency=&seen=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = readQuoteQuery(req);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await quote(req.scope, req.params.id ?? '', asked));
}
