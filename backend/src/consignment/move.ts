import { CODE_OF_EVENT } from '@caravanserai/customs/journey/customs-code';
import { plannedSpan } from '@caravanserai/customs/journey/delivery-time';
import { nextState } from '@caravanserai/customs/journey/machine';
import { nextDue } from '@caravanserai/customs/journey/timetable';
import type { ConsignmentState, JourneyEvent } from '@caravanserai/customs/journey/states';
import { MedusaError, generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { emulatedMarks, type Marks } from './emulated-marks';
import type { ConsignmentRecord } from './record';

export interface Move {
  readonly event: JourneyEvent;
  /** `system`, `customs`, `carrier`, `shopper`, `admin:<id>`, `merchant:<id>`. */
  readonly actor: string;
  /** ISO instant by the journey's own time; now, where absent. */
  readonly at?: string;
  /** Code of a customs receipt, or a reason; the event's usual code where absent. */
  readonly code?: string;
  /** `carrier`, `tracking` and `number` (of the declaration) become those of the consignment. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

export interface Moved {
  readonly eventId: string;
  readonly orderId: string;
  readonly from: ConsignmentState;
  readonly to: ConsignmentState;
}

type Standing = Pick<
  ConsignmentRecord,
  | 'id'
  | 'order_id'
  | 'path'
  | 'state'
  | 'customs_state'
  | 'promised_from'
  | 'promised_to'
  | 'ship_to'
  | 'snapshot'
  | 'clock_ahead'
  | 'due_event'
  | 'due_at'
> & { paid_at: string; now: string };

/** Locked until the caller's transaction ends; the clause on state in `MOVE` guards a caller without one. */
const STANDING = `
  select to_jsonb(c) || jsonb_build_object(
           'paid_at', (select e.at from consignment_event e where e.consignment_id = c.id and e.kind = 'place'),
           'now', journey_now() - c.clock_ahead * interval '1 millisecond') as standing
    from consignment c where c.id = $1 and c.deleted_at is null for update`;

const MOVE = `
  with moved as (
    update consignment
       set state = $2, state_since = case when state = $2 then state_since else $3::timestamptz end,
           customs_state = coalesce($4::text, customs_state), carrier = coalesce($5::text, carrier),
           tracking = coalesce($6::text, tracking), declaration_number = coalesce($7::text, declaration_number),
           due_event = case when $18 then due_event else $8::text end,
           due_at = case when $18 then due_at else $9::timestamptz + clock_ahead * interval '1 millisecond' end,
           packed_at = coalesce(packed_at, $19::timestamptz), updated_at = clock_timestamp()
     where id = $1 and state = $10 and customs_state is not distinct from $11::text
    returning id, order_id)
  insert into consignment_event (id, consignment_id, order_id, kind, from_state, to_state, code, actor, at, data, note)
  select $12, id, order_id, $13, $10, $2, $14::text, $15, $3::timestamptz, $16::jsonb, $17::text from moved
  returning id`;

const TIMELESS: readonly JourneyEvent[] = ['refund', 'pack'];

/** Somebody else moved it between reading and writing; more often than this means it never stands still. */
const ATTEMPTS = 5;

/**
 * The only writer of a consignment's state: moves it by an event and keeps that event, together or not at all.
 * @param database in a transaction, the move is part of it
 * @throws MedusaError not_found, not_allowed for a move the state machine doesn't know, conflict
 */
export async function moveConsignment(database: Database, consignmentId: string, move: Move): Promise<Moved> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await standingOf(database, consignmentId);
    if (!standing) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such consignment.');
    const moved = await tryMove(database, standing, move);
    if (moved) return moved;
  }
  throw new MedusaError(MedusaError.Types.CONFLICT, 'The consignment is being moved by others.');
}

/** Moves it only while this step is the one that is due; undefined when somebody else has moved it meanwhile. */
export async function moveWhenDue(
  database: Database,
  consignmentId: string,
  dueAt: string,
  move: Move,
): Promise<Moved | undefined> {
  const standing = await standingOf(database, consignmentId);
  if (standing?.due_event !== move.event || standing.due_at !== dueAt) return undefined;
  return tryMove(database, standing, move);
}

async function standingOf(database: Database, id: string): Promise<Standing | undefined> {
  const { rows } = await database.query<{ standing: Standing }>(STANDING, [id]);
  return rows[0]?.standing;
}

async function tryMove(database: Database, standing: Standing, move: Move): Promise<Moved | undefined> {
  const { event, actor, data = {}, note } = move;
  const { id, path, state: from } = standing;
  const to = nextState(path, from, event);
  if (to === undefined)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `A consignment that is ${from} can't ${event}.`);
  const at = move.at ?? new Date(standing.now).toISOString();
  const receipt = CODE_OF_EVENT[event];
  const code = move.code ?? receipt?.toString() ?? null;
  const customsState = receipt === undefined ? null : code;
  const marks = { ...emulatedMarks(standing, event), ...marksIn(data) };
  const span = plannedSpan(standing.paid_at, { from: standing.promised_from, to: standing.promised_to }, id);
  const due = nextDue({ path, state: to, customsState: customsState ?? standing.customs_state }, span, at);
  const eventId = generateEntityId(undefined, 'consev');
  const { rows } = await database.query(MOVE, [
    ...[id, to, at, customsState],
    ...[marks.carrier ?? null, marks.tracking ?? null, marks.number ?? null],
    ...[due?.event ?? null, due?.at ?? null],
    ...[from, standing.customs_state],
    ...[eventId, event, code, actor, JSON.stringify({ ...marks, ...data }), note ?? null],
    // Neither money that goes back nor a packed box changes when goods arrive.
    TIMELESS.includes(event),
    event === 'pack' ? at : null,
  ]);
  return rows.length > 0 ? { eventId, orderId: standing.order_id, from, to } : undefined;
}

function marksIn(data: Readonly<Record<string, unknown>>): Marks {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const [carrier, tracking, number] = [text(data.carrier), text(data.tracking), text(data.number)];
  return { ...(carrier && { carrier }), ...(tracking && { tracking }), ...(number && { number }) };
}
