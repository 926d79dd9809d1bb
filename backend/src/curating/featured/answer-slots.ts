import type { FeaturedResponse } from '@caravanserai/contracts/desk-featured';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { Database } from '../../catalogue/database';
import { pavilionScope, type PavilionScope } from '../../desk/scope';
import { containerDatabase } from '../../landed/container-database';
import { change, queryText } from '../answer-page';
import { readSlots } from './read-slots';

/** Answers the slots as they stand at `?ship_to=` today. */
export async function answerSlots(req: MedusaRequest, res: MedusaResponse<FeaturedResponse>): Promise<void> {
  res.json(await slots(req, containerDatabase(req.scope)));
}

/** Changes slots, all or nothing, and answers them as they stand then. */
export async function changeSlots(
  req: MedusaRequest,
  res: MedusaResponse<FeaturedResponse>,
  work: (database: Database, scope: PavilionScope) => Promise<void>,
): Promise<void> {
  const changed = await change(req, async (database, scope) => {
    await work(database, scope);
    return slots(req, database);
  });
  res.json(changed);
}

const slots = (req: MedusaRequest, database: Database): Promise<FeaturedResponse> =>
  readSlots(database, pavilionScope(req), queryText(req, 'ship_to'), new Date().toISOString().slice(0, 10));
