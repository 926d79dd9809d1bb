import type { MedusaRequest } from '@medusajs/framework/http';
import type { Database } from '../catalogue/database';
import { merchantScope, type MerchantScope } from '../desk/scope';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { mustOwn } from './owned-goods';
import { saying } from './say-not-written';

/** Goods of the merchant in whose name the request is made. */
export interface OnGoods {
  readonly goodsId: string;
  readonly scope: MerchantScope;
  readonly database: Database;
}

/**
 * Reads about the goods of a route, or answers 404 where they are another's; faults of writing become refusals in the
 * reader's language.
 */
export function readingGoods<Result>(
  req: MedusaRequest,
  work: (on: OnGoods) => Promise<Result>,
): Promise<Result> {
  return within(req, containerDatabase(req.scope), work);
}

/** The same in one transaction. */
export function writingGoods<Result>(
  req: MedusaRequest,
  work: (on: OnGoods) => Promise<Result>,
): Promise<Result> {
  return inTransaction(req.scope, (database) => within(req, database, work));
}

function within<Result>(
  req: MedusaRequest,
  database: Database,
  work: (on: OnGoods) => Promise<Result>,
): Promise<Result> {
  const scope = merchantScope(req);
  const goodsId = req.params.id ?? '';
  return saying(scope.locale, async () => {
    await mustOwn(database, goodsId, scope.merchantId);
    return work({ goodsId, scope, database });
  });
}
