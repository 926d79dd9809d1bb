import { lotBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { correctLot, removeLot } from '../../../../offering/lots/change-lot';
import { changing, idOf } from '../../../../offering/on-offer';
import { readBody } from '../../../read-body';

/** Corrects a lot. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LotsSet>): Promise<void> {
  const lot = readBody(req, lotBody);
  res.json(await changing(req, (database, scope) => correctLot(database, scope, idOf(req), lot)));
}

/** Forgets a lot. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<LotsSet>): Promise<void> {
  res.json(await changing(req, (database, scope) => removeLot(database, scope, idOf(req))));
}
