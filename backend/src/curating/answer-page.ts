import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../catalogue/database';
import { pavilionScope, type PavilionScope } from '../desk/scope';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { ensureVersion } from './page/ensure-version';
import { readPage } from './page/read-page';

type Change<Result> = (database: Database, scope: PavilionScope) => Promise<Result>;

/** Does all of a change of the pavilion that asks, or nothing. */
export const change = <Result>(req: MedusaRequest, work: Change<Result>): Promise<Result> =>
  inTransaction(req.scope, (database) => work(database, pavilionScope(req)));

/**
 * Reads something of the page of the pavilion that asks. Holds nobody up: only the first reading ever has something to
 * write, the version that stands for what is shown.
 */
export async function readRecorded<Result>(req: MedusaRequest, read: Change<Result>): Promise<Result> {
  const [database, scope] = [containerDatabase(req.scope), pavilionScope(req)];
  const { rows } = await database.query(
    'select 1 from pavilion_version where pavilion_id = $1 and deleted_at is null limit 1',
    [scope.pavilionId],
  );
  if (rows.length === 0) await change(req, (changing) => ensureVersion(changing, scope.pavilionId));
  return read(database, scope);
}

/** Changes the page and answers with it as it is then. */
export async function changePage(
  req: MedusaRequest,
  res: MedusaResponse<PageResponse>,
  work: Change<unknown>,
): Promise<void> {
  const page = await change(req, async (database, scope) => {
    await work(database, scope);
    return readPage(database, scope);
  });
  res.json(page);
}

/** A plain value of the address's query. */
export function queryText(req: MedusaRequest, name: string): string | undefined {
  const value = req.query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
