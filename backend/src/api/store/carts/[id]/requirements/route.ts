import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { requirements } from '../../../../../checkout/requirements/requirements';
import { readPageQuery } from '../../../../request';

/** `GET /store/carts/:id/requirements?locale=`: what an order of this cart needs besides goods, delivery and payment. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = readPageQuery(req);
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await requirements(req.scope, req.params.id ?? '', locale));
}
