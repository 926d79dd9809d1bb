import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { noSuch } from '../../../checkout/no-such';

/** Answers the cart as Medusa's own routes do, with the fields the client asked for. @throws MedusaError not_found */
export async function answerCart(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart',
    fields: req.queryConfig.fields,
    filters: { id: req.params.id ?? '' },
  });
  if (!data[0]) throw noSuch('cart_gone');
  res.json({ cart: data[0] });
}
