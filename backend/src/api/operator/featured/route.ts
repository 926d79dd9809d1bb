import { newSlotBody, type FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { addSlot } from '../../../curating/featured/change-slots';
import { answerSlots, changeSlots } from '../../../curating/featured/answer-slots';
import { readBody } from '../../read-body';

/** `GET /operator/featured?ship_to=`: the slots, and who is shown where. */
export const GET = (req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> =>
  answerSlots(req, res);

/** Features goods. */
export async function POST(req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> {
  const body = readBody(req, newSlotBody);
  await changeSlots(req, res, (database, scope) => addSlot(database, scope, body));
}
