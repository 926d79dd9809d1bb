import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { reading } from '../../../offering/on-offer';
import { readDelivery } from '../../../offering/read-delivery';

/** From where the merchant sends, by what ways, and on which days it doesn't. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeliveryResponse>): Promise<void> {
  res.json(await reading(req, readDelivery));
}
