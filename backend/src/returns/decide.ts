import type { DecisionBody } from '@caravanserai/contracts/returns';
import { afterDecision, type RequestState } from '@caravanserai/customs/returns/request-state';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { addEvent } from './add-event';
import { approve } from './approve';
import { inspect } from './inspect';
import { queueDecision } from './letters';
import { lockCase } from './load-case';
import { readRequests } from './read';
import { receive } from './receive';
import type { FullRequest } from './records';
import { standardFreight } from './standard-freight';
import { returnRules } from './terms';
import { NotNow, type Deciding } from './deciding';

/**
 * Decides about a request, and everything that follows from it, in one transaction.
 * @param actor `admin:<id>`, `merchant:<id>`
 * @param also done in the same transaction, when it is decided
 * @throws NotNow where that can't be decided (any more), ReturnNotAllowed not_yet; MedusaError not_found
 */
export async function decide(
  container: MedusaContainer,
  requestId: string,
  body: DecisionBody,
  actor: string,
  also: (transaction: Database, after: FullRequest) => Promise<void> = async () => {},
): Promise<FullRequest> {
  const database = containerDatabase(container);
  const [known] = await readRequests(database, 'request', requestId);
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such request.');
  const rules = await returnRules(container);
  return inTransaction(container, async (transaction) => {
    const one = await lockCase(transaction, known.consignment_id);
    const request = one.requests.find(({ id }) => id === requestId);
    const to = request && afterDecision(request.kind, request.state, body.decision);
    if (!request || !to) throw new NotNow();
    const standard = body.decision === 'inspect' ? await standardFreight(container, one.consignment) : null;
    const deciding: Deciding = { ...one, request, rules, actor, standardFreight: standard };
    await carryOut(transaction, deciding, body, to);
    const after = await reread(transaction, requestId);
    await also(transaction, after);
    return after;
  });
}

async function carryOut(
  database: Database,
  deciding: Deciding,
  body: DecisionBody,
  to: RequestState,
): Promise<void> {
  const { request, now, actor, consignment } = deciding;
  if (body.decision === 'receive') return receive(database, deciding, body.lines);
  if (body.decision === 'inspect') return inspect(database, deciding, body);
  const words = body.words ?? null;
  await database.query(
    `update return_request set state = $2, decision = $3::text, decided_at = $4::timestamptz,
            updated_at = clock_timestamp() where id = $1`,
    [request.id, to, words, now],
  );
  await addEvent(database, { requestId: request.id, from: request.state, to, actor, at: now, words });
  if (body.decision === 'approve') await approve(database, deciding);
  const after = await reread(database, request.id);
  if (after.kind === 'return' || after.state === 'refused') await queueDecision(database, after, consignment);
}

async function reread(database: Database, requestId: string): Promise<FullRequest> {
  const [request] = await readRequests(database, 'request', requestId);
  if (!request) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such request.');
  return request;
}
