import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../catalogue/database';
import { pavilionScope, type PavilionScope } from '../desk/scope';
import { inTransaction } from '../landed/container-database';
import { readPage } from './page/read-page';

type Change<Result> = (database: Database, scope: PavilionScope) => Promise<Result>;

/** Does all of a change of the pavilion that asks, or nothing. */
export const change = <Result>(req: MedusaRequest, work: Change<Result>): Promise<Result> =>
  inTransaction(req.scope, (database) => work(database, pavilionScope(req)));

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
