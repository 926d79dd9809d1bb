import { slotDatesBody, type FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { dateSlot, removeSlot } from '../../../../curating/featured/change-slots';
import { changeSlots } from '../../../../curating/featured/answer-slots';
import { readBody } from '../../../read-body';

/** Gives a slot its days. */
export async function POST(req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> {
  const body = readBody(req, slotDatesBody);
  await changeSlots(req, res, (database, scope) => dateSlot(database, scope, req.params.id ?? '', body));
}

/** Features the goods no more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> {
  await changeSlots(req, res, (database, scope) => removeSlot(database, scope, req.params.id ?? ''));
}
