import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';

/** Answers the cart as Medusa's own routes do, with the fields the client asked for. @throws MedusaError not_found */
export async function answerCart(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart',
    fields: req.queryConfig.fields,
    filters: { id: req.params.id ?? '' },
  });
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No cart ${req.params.id ?? ''}.`);
  res.json({ cart: data[0] });
}
