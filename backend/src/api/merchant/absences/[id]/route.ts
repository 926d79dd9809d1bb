import type { DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { endAbsence } from '../../../../offering/absences';
import { changing, idOf } from '../../../../offering/on-offer';
import { readDelivery } from '../../../../offering/read-delivery';

/** Takes days off back, or opens again. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<DeliveryResponse>): Promise<void> {
  const delivery = await changing(req, async (database, scope) => {
    await endAbsence(database, scope, idOf(req));
    return readDelivery(database, scope);
  });
  res.json(delivery);
}
