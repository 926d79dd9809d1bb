import { settleBody } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { settleWithdrawal } from '../../../../offering/lots/settle-withdrawal';
import { changing, idOf } from '../../../../offering/on-offer';
import { readBody } from '../../../read-body';

/** Writes down what was done with withdrawn pieces. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LotsSet>): Promise<void> {
  const { outcome } = readBody(req, settleBody);
  res.json(await changing(req, (database, scope) => settleWithdrawal(database, scope, idOf(req), outcome)));
}
