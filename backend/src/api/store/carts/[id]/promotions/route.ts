import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { PromotionActions } from '@medusajs/framework/utils';
import { containerDatabase } from '../../../../../landed/container-database';
import { changePromotionsWorkflow } from '../../../../../landed/workflows/change-promotions';
import { forgetEntered } from '../../../../../vouchers/entered';
import { answerCart } from '../../answer-cart';

interface Body {
  promo_codes: string[];
}

/** Medusa's `POST /store/carts/:id/promotions`, with the taxes that follow; no codes means none from now on. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { promo_codes } = req.validatedBody;
  await change(req, promo_codes.length > 0 ? PromotionActions.ADD : PromotionActions.REPLACE);
  if (promo_codes.length === 0) await forget(req, null);
  await answerCart(req, res);
}

/** Medusa's `DELETE /store/carts/:id/promotions`, with the taxes that follow. */
export async function DELETE(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await change(req, PromotionActions.REMOVE);
  await forget(req, req.validatedBody.promo_codes);
  await answerCart(req, res);
}

/** What is taken out here must not stand on the page of the cart as a code that lapsed. */
const forget = (req: MedusaRequest<Body>, codes: readonly string[] | null): Promise<void> =>
  forgetEntered(containerDatabase(req.scope), req.params.id ?? '', codes);

async function change(req: MedusaRequest<Body>, action: PromotionActions): Promise<void> {
  await changePromotionsWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? '', promo_codes: req.validatedBody.promo_codes, action },
  });
}
