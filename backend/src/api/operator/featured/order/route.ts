import { featuredOrderBody, type FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { orderSlots } from '../../../../curating/featured/change-slots';
import { changeSlots } from '../../../../curating/featured/answer-slots';
import { readBody } from '../../../read-body';

/** Puts the slots in another order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> {
  const body = readBody(req, featuredOrderBody);
  await changeSlots(req, res, (database, scope) => orderSlots(database, scope, body));
}
