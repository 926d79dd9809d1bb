import { newLotBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { addLot } from '../../../../../offering/lots/add-lot';
import { changing, idOf } from '../../../../../offering/on-offer';
import { readBody } from '../../../../read-body';

/** Adds a lot to a listing in a bonded warehouse. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LotsSet>): Promise<void> {
  const lot = readBody(req, newLotBody);
  res.json(await changing(req, (database, scope) => addLot(database, scope, idOf(req), lot)));
}
