import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { reckonTaxesWorkflow } from '../../../../../landed/workflows/reckon-taxes';
import { answerCart } from '../../answer-cart';

/** Medusa's `POST /store/carts/:id/taxes`, reckoned by our rules. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id: req.params.id ?? '' } });
  await answerCart(req, res);
}
