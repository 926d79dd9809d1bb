import {
  expectedPlanQuery,
  planOpeningBody,
  type OpeningResponse,
} from '@caravanserai/contracts/desk-opening';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change } from '../../../../curating/answer-page';
import { readOpening } from '../../../../curating/opening/opening';
import { planOpening, withdrawOpening } from '../../../../curating/opening/plan-opening';
import { ensureVersion } from '../../../../curating/page/ensure-version';
import { readQuery } from '../../../../curating/read-query';
import { readBody } from '../../../read-body';

/** Sets the opening for a time to come, or moves it to another. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OpeningResponse>): Promise<void> {
  const wish = readBody(req, planOpeningBody);
  const opening = await change(req, async (database, scope) => {
    await planOpening(database, scope, wish);
    await ensureVersion(database, scope.pavilionId);
    return readOpening(database, scope);
  });
  res.json(opening);
}

/** Takes it back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<OpeningResponse>): Promise<void> {
  const { expected } = readQuery(req, expectedPlanQuery);
  const opening = await change(req, async (database, scope) => {
    await withdrawOpening(database, scope, expected);
    return readOpening(database, scope);
  });
  res.json(opening);
}
