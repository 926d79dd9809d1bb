import type { ImportResponse } from '@caravanserai/contracts/desk-imports';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readImport, startImport } from '../../../../offering/files/imports';
import { runImport } from '../../../../offering/files/run-import';
import { changing, idOf, reading } from '../../../../offering/on-offer';

/** A file with its changes, its errors and how far it is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ImportResponse>): Promise<void> {
  res.json(await reading(req, (database, scope) => readImport(database, scope, idOf(req))));
}

/** Takes it over, in the background: what a dying process leaves, a job goes on with. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportResponse>): Promise<void> {
  const started = await changing(req, async (database, scope) => {
    await startImport(database, scope, idOf(req));
    return readImport(database, scope, idOf(req));
  });
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  runImport(req.scope, idOf(req)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    logger.error(`The file ${idOf(req)} stopped: ${reason}`);
  });
  res.status(202).json(started);
}
