import { nextState } from '@caravanserai/customs/journey/machine';
import type { Database } from '../catalogue/database';
import { moveConsignment } from '../consignment/move';
import { sendBy } from './ask-return';
import type { Deciding } from './deciding';
import { undoWhole } from './give-back-whole';
import { oweRefund } from './owe-refund';
import { ReturnNotAllowed } from './return-refused';

/**
 * What follows from a yes: a bonded consignment still in its warehouse has its declaration revoked and its money owed at
 * once; other goods have to come back first.
 */
export async function approve(database: Database, deciding: Deciding): Promise<void> {
  const { consignment, request, rules, now, actor } = deciding;
  if (request.kind === 'revocation') {
    const { path, state } = consignment;
    if (nextState(path, state, 'revoke')) {
      await moveConsignment(database, consignment.id, { event: 'revoke', actor, code: 'revoked' });
      await undoWhole(database, consignment, true);
      await oweRefund(database, { ...request, state: 'approved' }, now);
    } else if (path === 'bonded' && state === 'held') throw new ReturnNotAllowed('not_yet');
    return;
  }
  const term = rules.terms.find(({ id }) => id === request.term_id);
  await database.query('update return_request set send_by = $2::date where id = $1', [
    request.id,
    sendBy(term?.back_days ?? null, now, consignment.ship_to),
  ]);
}
