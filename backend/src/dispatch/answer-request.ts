import type { DecisionBody } from '@caravanserai/contracts/returns';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../desk/history';
import { DeskRefusal } from '../desk/refusal';
import { refusal } from '../desk/refuse';
import type { MerchantScope } from '../desk/scope';
import { containerDatabase } from '../landed/container-database';
import { decide } from '../returns/decide';
import { NeverRestocked, NotNow } from '../returns/deciding';
import { orderHead } from '../returns/order-head';
import { readRequests } from '../returns/read';
import type { FullRequest } from '../returns/records';
import { ReturnNotAllowed } from '../returns/return-refused';
import { returnWords } from '../returns/words/words-in';

/** A request about this merchant's goods. @throws DeskRefusal 404 for another's, as for none */
export async function ownRequest(
  database: Database,
  { merchantId, locale }: MerchantScope,
  id: string,
): Promise<FullRequest> {
  const [request] = await readRequests(database, 'request', id);
  if (request?.merchant_id !== merchantId) throw refusal('not_here', locale);
  return request;
}

/**
 * Answers a shopper's request as its merchant, by the same rules as the platform does; the desk's history says who.
 * @throws DeskRefusal 404; 409 for what can't be decided (any more), with the state that is there `now`
 */
export async function answerRequest(
  container: MedusaContainer,
  scope: MerchantScope,
  id: string,
  body: DecisionBody,
): Promise<FullRequest> {
  const database = containerDatabase(container);
  const before = await ownRequest(database, scope, id);
  const { display_id } = await orderHead(database, before.order_id);
  try {
    return await decide(container, id, body, `merchant:${scope.merchantId}`, async (transaction, after) =>
      appendHistory(transaction, {
        ...{ tenant: tenantOf(scope), actor: actorOf(scope), action: `request_${body.decision}` },
        object: { kind: 'return_request', id, label: `#${display_id}` },
        before: { state: before.state },
        after: { state: after.state },
      }),
    );
  } catch (error) {
    const message = sentenceOf(error, scope);
    if (message === undefined) throw error;
    const [now] = await readRequests(database, 'request', id);
    throw new DeskRefusal(409, message, { now: { state: now?.state } });
  }
}

function sentenceOf(error: unknown, { locale }: MerchantScope): string | undefined {
  const words = returnWords(locale);
  if (error instanceof NotNow) return words.not_now;
  if (error instanceof NeverRestocked) return words.never_restocked;
  return error instanceof ReturnNotAllowed ? words.refusals[error.refusal] : undefined;
}
