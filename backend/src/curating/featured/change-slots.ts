import {
  MOST_SLOTS,
  type FeaturedOrderBody,
  type SlotDatesBody,
} from '@caravanserai/contracts/desk-featured';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { lockPage } from '../page/open-version';
import { conflict, unacceptable, unknown } from '../refuse';

/** What the goods `g` are called in the history: English, else what they were first written in. */
const NAME = `coalesce((select nullif(p.title, '') from listing l join product p on p.id = l.product_id
   where l.goods_id = g.id and l.deleted_at is null order by l.created_at, l.id limit 1), g.handle)`;

interface Dates {
  readonly starts_on?: string | null | undefined;
  readonly ends_on?: string | null | undefined;
}

/**
 * Features goods of the pavilion behind the others. In the caller's transaction, as all of these.
 * @throws DeskRefusal 404 for goods that aren't the pavilion's, 409 for what is featured already or no slot being left
 */
export async function addSlot(
  database: Database,
  scope: PavilionScope,
  { goods_id, ...dates }: Dates & { goods_id: string },
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const order = await slotIds(database, scope);
  const { rows } = await database.query<{ name: string; featured: boolean }>(
    `select ${NAME} as name, exists (select 1 from featured_slot s
              where s.pavilion_id = $1 and s.goods_id = g.id and s.deleted_at is null) as featured
       from goods g where g.id = $2 and g.pavilion_id = $1 and g.deleted_at is null`,
    [scope.pavilionId, goods_id],
  );
  const [goods] = rows;
  if (!goods) throw unknown(scope);
  if (goods.featured) throw conflict(scope, 'slot_there');
  if (order.length >= MOST_SLOTS) throw conflict(scope, 'slots_full', {}, { max: MOST_SLOTS });
  const { starts_on, ends_on } = mustBeSpan(scope, dates);
  const added = await database.query<{ id: string }>(
    `insert into featured_slot (id, pavilion_id, goods_id, position, starts_on, ends_on)
     values ('slot_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, (
              select coalesce(max(position), 0) + 1 from featured_slot where pavilion_id = $1), $3, $4)
     returning id`,
    [scope.pavilionId, goods_id, starts_on, ends_on],
  );
  await note(database, scope, 'featured_added', added.rows[0]?.id ?? '', goods.name, undefined, {
    starts_on,
    ends_on,
  });
}

/** @throws DeskRefusal 404 for a slot that isn't the pavilion's, 400 for days the wrong way round */
export async function dateSlot(
  database: Database,
  scope: PavilionScope,
  id: string,
  dates: SlotDatesBody,
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const slot = await slotOf(database, scope, id);
  const { starts_on, ends_on } = mustBeSpan(scope, dates);
  await database.query(
    'update featured_slot set starts_on = $2, ends_on = $3, updated_at = now() where id = $1',
    [id, starts_on, ends_on],
  );
  const before = { starts_on: slot.starts_on, ends_on: slot.ends_on };
  await note(database, scope, 'featured_dates', id, slot.name, before, { starts_on, ends_on });
}

/** @throws DeskRefusal 404 for a slot that isn't the pavilion's */
export async function removeSlot(database: Database, scope: PavilionScope, id: string): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const { name } = await slotOf(database, scope, id);
  await database.query('delete from featured_slot where id = $1', [id]);
  await note(database, scope, 'featured_removed', id, name);
}

/** @throws DeskRefusal 409 with the order of now where the slots stand otherwise than was seen, 400 for another set */
export async function orderSlots(
  database: Database,
  scope: PavilionScope,
  { expected, order }: FeaturedOrderBody,
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  const now = await slotIds(database, scope);
  if (now.join() === order.join()) return;
  if (now.join() !== expected.join()) throw conflict(scope, 'order_changed', { now });
  if ([...order].sort().join() !== [...now].sort().join())
    throw unacceptable(scope, 'order_changed', 'order');
  await database.query(
    `update featured_slot s set position = n.position, updated_at = now()
       from unnest($2::text[]) with ordinality as n(id, position) where s.id = n.id and s.pavilion_id = $1`,
    [scope.pavilionId, order],
  );
  await note(
    database,
    scope,
    'featured_ordered',
    scope.pavilionId,
    String(order.length),
    { order: now },
    { order },
  );
}

async function slotIds(database: Database, { pavilionId }: PavilionScope): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    'select id from featured_slot where pavilion_id = $1 and deleted_at is null order by position, id',
    [pavilionId],
  );
  return rows.map(({ id }) => id);
}

interface Slot {
  name: string;
  starts_on: string | null;
  ends_on: string | null;
}

async function slotOf(database: Database, scope: PavilionScope, id: string): Promise<Slot> {
  const { rows } = await database.query<Slot>(
    `select ${NAME} as name, s.starts_on, s.ends_on from featured_slot s join goods g on g.id = s.goods_id
      where s.id = $1 and s.pavilion_id = $2 and s.deleted_at is null`,
    [id, scope.pavilionId],
  );
  if (!rows[0]) throw unknown(scope);
  return rows[0];
}

function mustBeSpan(scope: PavilionScope, { starts_on = null, ends_on = null }: Dates) {
  if (starts_on !== null && ends_on !== null && ends_on < starts_on)
    throw unacceptable(scope, 'dates', 'ends_on');
  return { starts_on, ends_on };
}

const note = (
  database: Database,
  scope: PavilionScope,
  action: string,
  id: string,
  label: string,
  before?: Readonly<Record<string, unknown>>,
  after?: Readonly<Record<string, unknown>>,
): Promise<void> =>
  appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action,
    object: { kind: 'slot', id, label },
    ...(before && { before }),
    ...(after && { after }),
  });
