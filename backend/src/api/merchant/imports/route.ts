import type { ImportResponse, ImportsResponse } from '@caravanserai/contracts/desk-imports';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { checkFile, readImport, readImports } from '../../../offering/files/imports';
import { changing, reading } from '../../../offering/on-offer';

/** The files that the merchant sent in last. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ImportsResponse>): Promise<void> {
  res.json(await reading(req, readImports));
}

/** Reads a file through, the whole body, and answers every change and error by line; nothing changes yet. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportResponse>): Promise<void> {
  const file = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
  const name = typeof req.query.name === 'string' ? req.query.name.slice(0, 200) : '';
  const checked = await changing(req, async (database, scope) =>
    readImport(database, scope, await checkFile(database, scope, file, name)),
  );
  res.status(201).json(checked);
}
