import type { PlacedResponse } from '@caravanserai/contracts/placing';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rows } from '../checkout/database';
import { faultMessage } from '../checkout/messages';
import { orderSecret } from '../checkout/order-secret';
import { orderSecretKey } from '../checkout/order-secret-key';
import { missingCodes } from '../checkout/requirements/missing-error';
import type { ShopperPlaced } from './place-for-shopper';

/** Answers our checkout: the order, that it takes a while, or why not and where the money is. */
export async function answerPlacing(
  req: MedusaRequest,
  res: MedusaResponse,
  placed: ShopperPlaced,
  locale: string | null,
): Promise<void> {
  res.setHeader('Cache-Control', 'private, no-store');
  switch (placed.kind) {
    case 'placed':
      res.json(await order(req, placed.order_id));
      return;
    case 'busy':
    case 'failed':
      res.status(202).json({ state: 'processing' });
      return;
    case 'unpaid':
      if (placed.code === 'processing') res.status(202).json({ state: 'processing' });
      else res.status(402).json({ type: 'payment_failed', code: placed.code, message: placed.message });
      return;
    case 'changed': {
      const { kind: _, ...changed } = placed;
      res.status(409).json(changed);
      return;
    }
    case 'refused':
      refuse(res, placed, locale);
  }
}

function refuse(
  res: MedusaResponse,
  { code, message, money }: Extract<ShopperPlaced, { kind: 'refused' }>,
  locale: string | null,
): void {
  const told = money && { money };
  if (code === 'not_enough_stock') {
    res.status(409).json({ type: 'sold_out', message: faultMessage('not_enough_stock', locale), ...told });
    return;
  }
  const missing = missingCodes({ code });
  res.status(400).json({ type: 'invalid_data', message, ...(missing && { missing }), ...told });
}

async function order(req: MedusaRequest, orderId: string): Promise<PlacedResponse> {
  const [found] = await rows<{ display_id: number }>(
    req.scope,
    'select display_id from "order" where id = ?',
    [orderId],
  );
  return {
    state: 'placed',
    secret: orderSecret(orderId, orderSecretKey()),
    order_id: orderId,
    display_id: Number(found?.display_id ?? 0),
  };
}
