import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rows } from '../../../../../checkout/database';
import { noSuch } from '../../../../../checkout/no-such';
import { orderSecret } from '../../../../../checkout/order-secret';
import { orderSecretKey } from '../../../../../checkout/order-secret-key';

/** `GET /store/carts/:id/order-page`: the secret of the order that a completed cart became; 404 before that. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [link] = await rows<{ order_id: string }>(
    req.scope,
    `SELECT order_id FROM placement WHERE cart_id = ? AND state = 'placed'`,
    [req.params.id],
  );
  if (!link) throw noSuch('not_ordered');
  res.setHeader('Cache-Control', 'private, no-store');
  res.json({ secret: orderSecret(link.order_id, orderSecretKey()) });
}
