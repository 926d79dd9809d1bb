import type { MedusaRequest } from '@medusajs/framework/http';
import { saying } from '../authoring/say-not-written';
import type { Database } from '../catalogue/database';
import { merchantScope } from '../desk/scope';
import { containerDatabase, inTransaction } from '../landed/container-database';
import type { OfferScope } from './actor';

type Work<Result> = (database: Database, scope: OfferScope) => Promise<Result>;

/** Reads for the merchant that asks; faults become refusals in its language. */
export const reading = <Result>(req: MedusaRequest, work: Work<Result>): Promise<Result> => {
  const scope = merchantScope(req);
  return saying(scope.locale, () => work(containerDatabase(req.scope), scope));
};

/** Does all of a change of the merchant that asks, or nothing; faults become refusals in its language. */
export const changing = <Result>(req: MedusaRequest, work: Work<Result>): Promise<Result> => {
  const scope = merchantScope(req);
  return saying(scope.locale, () => inTransaction(req.scope, (database) => work(database, scope)));
};

/** The one id of the address. */
export const idOf = (req: MedusaRequest): string => req.params.id ?? '';
