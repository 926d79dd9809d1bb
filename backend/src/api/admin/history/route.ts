import type { HistoryResponse } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { readHistory, type Tenant } from '../../../desk/history';
import { containerDatabase } from '../../../landed/container-database';
import { refuse } from '../../../platform/platform-error';
import { PLATFORM } from '../../../platform/platform-history';
import { queryWord } from '../../../platform/read-table';
import { askedLocale } from '../../read-body';

/**
 * `GET /admin/history?tenant=&id=&kind=&object=&before=`: what was done, newest first: at a merchant or pavilion (`id`),
 * else by the marketplace itself; of objects of a kind, or of one of them.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<HistoryResponse>): Promise<void> {
  const [kind, object] = [queryWord(req, 'kind'), queryWord(req, 'object')];
  res.json(
    await readHistory(containerDatabase(req.scope), tenantIn(req), {
      object: kind === '' ? undefined : { kind, id: object || undefined },
      before: queryWord(req, 'before'),
    }),
  );
}

function tenantIn(req: MedusaRequest): Tenant {
  const [kind, id] = [queryWord(req, 'tenant') || PLATFORM.kind, queryWord(req, 'id')];
  if (kind === PLATFORM.kind) return PLATFORM;
  if ((kind === 'merchant' || kind === 'pavilion') && id !== '') return { kind, id };
  throw refuse(askedLocale(req), 'not_there', {}, MedusaError.Types.NOT_FOUND);
}
