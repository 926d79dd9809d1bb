import type { PagePreviewResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change, queryText } from '../../../../curating/answer-page';
import { ensureVersion } from '../../../../curating/page/ensure-version';
import { versionToShow } from '../../../../curating/page/version-to-show';
import { previewPage } from '../../../../curating/page/preview';

/** What the shop's page would be with a version, in the asked language. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PagePreviewResponse>): Promise<void> {
  const preview = await change(req, async (database, scope) => {
    await ensureVersion(database, scope.pavilionId);
    return previewPage(database, scope, await versionToShow(database, scope, queryText(req, 'version')));
  });
  res.json(preview);
}
