import {
  refetchEntity,
  type AuthenticatedMedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';
import { openSession } from '../../../../../payments/open-session';

interface Body {
  provider_id: string;
}

/**
 * Medusa's `POST /store/payment-collections/:id/payment-sessions`, on our terms: the destination's ways to pay, cards
 * held. What a client sends as `data` for the provider decides nothing.
 */
export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const collectionId = req.params.id ?? '';
  const customerId: unknown = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id;
  await openSession(req.scope, {
    collectionId,
    providerId: req.validatedBody.provider_id,
    customerId: typeof customerId === 'string' && customerId !== '' ? customerId : undefined,
  });
  const payment_collection = await refetchEntity({
    entity: 'payment_collection',
    idOrFilter: collectionId,
    scope: req.scope,
    fields: req.queryConfig.fields,
  });
  res.status(200).json({ payment_collection });
}
