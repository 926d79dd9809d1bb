import { deliveryBody, type DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changing, idOf } from '../../../../offering/on-offer';
import { readDelivery } from '../../../../offering/read-delivery';
import { setDelivery } from '../../../../offering/set-delivery';
import { readBody } from '../../../read-body';

/** Offers a way of delivery, or no longer. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DeliveryResponse>): Promise<void> {
  const { tariff, offered } = readBody(req, deliveryBody);
  const delivery = await changing(req, async (database, scope) => {
    await setDelivery(database, scope, { profileId: idOf(req), tariff, offered });
    return readDelivery(database, scope);
  });
  res.json(delivery);
}
