import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { joinAccountCart } from '../../../../../kept/join-account-cart';
import { answerKept } from '../../../kept-answer';

/** `POST /store/carts/:id/join`: a guest's cart joins the one of the customer who has signed in, whose id is answered. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, (id, locale) =>
    joinAccountCart(req.scope, id, req.auth_context.actor_id, locale),
  );
}
