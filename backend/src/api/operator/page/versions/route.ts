import { versionsQuery, type VersionsResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readRecorded } from '../../../../curating/answer-page';
import { listVersions } from '../../../../curating/page/versions';
import { readQuery } from '../../../../curating/read-query';

/** All versions of the page, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<VersionsResponse>): Promise<void> {
  const { before } = readQuery(req, versionsQuery);
  const versions = await readRecorded(req, (database, scope) => listVersions(database, scope, before));
  res.json(versions);
}
