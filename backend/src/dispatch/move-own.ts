import type { HandOverBody } from '@caravanserai/contracts/desk-dispatch';
import { nextState } from '@caravanserai/customs/journey/machine';
import type { ConsignmentState } from '@caravanserai/customs/journey/states';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../catalogue/database';
import { journeyNow } from '../consignment/clock';
import { notNow } from '../consignment/messages';
import { moveConsignment } from '../consignment/move';
import type { FullConsignment } from '../consignment/record';
import { actorOf, appendHistory, tenantOf } from '../desk/history';
import { DeskRefusal } from '../desk/refusal';
import type { MerchantScope } from '../desk/scope';
import { inTransaction } from '../landed/container-database';
import { beforeRelease } from './before-release';
import { ownConsignment } from './own-consignment';
import { dispatchWords } from './words/words';

interface Moving {
  readonly database: Database;
  readonly scope: MerchantScope;
  readonly consignment: FullConsignment;
}

/**
 * Notes that the box is packed. Packed already, nothing changes.
 * @param expected the state that was on the screen
 * @throws DeskRefusal 404; 409 with the state that is there `now`
 */
export async function packOwn(
  container: MedusaContainer,
  scope: MerchantScope,
  id: string,
  expected: ConsignmentState,
): Promise<void> {
  await moving(container, scope, id, expected, async (one) => {
    if (one.consignment.packed_at === null) await pack(one);
  });
}

/**
 * Hands a consignment to its carrier, and notes it as packed where nobody did. A bonded one only once customs has released
 * it, and none whose shopper waits for an answer to stopping it.
 * @throws DeskRefusal 404; 409 with the state that is there `now`
 */
export async function handOverOwn(
  container: MedusaContainer,
  scope: MerchantScope,
  id: string,
  { expected, carrier, tracking }: HandOverBody,
): Promise<void> {
  await moving(container, scope, id, expected, async (one) => {
    const { database, consignment } = one;
    const { path, state } = consignment;
    if (nextState(path, state, 'hand_over') === undefined) throw conflict(one, sentence(one));
    if (await stopAsked(database, id)) throw conflict(one, dispatchWords(scope.locale).answer_first);
    if (consignment.packed_at === null) await pack(one);
    const data = { ...(carrier && { carrier }), ...(tracking && { tracking }) };
    await moveConsignment(database, id, {
      event: 'hand_over',
      actor: actor(scope),
      at: await momentAfter(one),
      data,
    });
    await note(one, 'consignment_handed_over', { state }, { state: 'handed_over', ...data });
  });
}

async function moving(
  container: MedusaContainer,
  scope: MerchantScope,
  id: string,
  expected: ConsignmentState,
  work: (one: Moving) => Promise<void>,
): Promise<void> {
  await inTransaction(container, async (database) => {
    await database.query('select id from consignment where id = $1 for update', [id]);
    const one = { database, scope, consignment: await ownConsignment(database, scope, id) };
    if (one.consignment.state !== expected) throw conflict(one, notNow(one.consignment.state, scope.locale));
    await work(one);
  });
}

async function pack(one: Moving): Promise<void> {
  const { database, scope, consignment } = one;
  if (nextState(consignment.path, consignment.state, 'pack') === undefined)
    throw conflict(one, notNow(consignment.state, scope.locale));
  await moveConsignment(database, consignment.id, {
    event: 'pack',
    actor: actor(scope),
    at: await momentAfter(one),
  });
  await note(one, 'consignment_packed', {}, {});
}

/** Now, by the consignment's own time. */
const momentAfter = ({ database, consignment }: Moving): Promise<string> =>
  journeyNow(database, consignment.id);

const actor = ({ merchantId }: MerchantScope): string => `merchant:${merchantId}`;

const sentence = ({ consignment, scope: { locale } }: Moving): string =>
  beforeRelease(consignment) ? dispatchWords(locale).not_released : notNow(consignment.state, locale);

const conflict = ({ consignment: { state, packed_at } }: Moving, message: string): DeskRefusal =>
  new DeskRefusal(409, message, { now: { state, packed: packed_at !== null } });

async function stopAsked(database: Database, id: string): Promise<boolean> {
  const { rows } = await database.query(
    `select 1 from return_request where consignment_id = $1 and kind = 'revocation' and state = 'asked' and deleted_at is null`,
    [id],
  );
  return rows.length > 0;
}

async function note(
  { database, scope, consignment }: Moving,
  action: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { rows } = await database.query<{ display_id: number }>(
    'select display_id from "order" where id = $1',
    [consignment.order_id],
  );
  const label = `#${rows[0]?.display_id ?? ''}`;
  const object = { kind: 'consignment', id: consignment.id, label };
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action,
    object,
    before,
    after,
  });
}
