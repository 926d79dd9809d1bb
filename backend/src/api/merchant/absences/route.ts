import { absenceBody, type DeliveryResponse } from '@caravanserai/contracts/desk-delivery';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { addAbsence } from '../../../offering/absences';
import { changing } from '../../../offering/on-offer';
import { readDelivery } from '../../../offering/read-delivery';
import { readBody } from '../../read-body';

/** Takes days off, or closes for a while. */
export async function POST(req: MedusaRequest, res: MedusaResponse<DeliveryResponse>): Promise<void> {
  const body = readBody(req, absenceBody);
  const delivery = await changing(req, async (database, scope) => {
    await addAbsence(database, scope, body);
    return readDelivery(database, scope);
  });
  res.status(201).json(delivery);
}
