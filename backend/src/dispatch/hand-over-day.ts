import type { DispatchUrgency } from '@caravanserai/contracts/desk-dispatch';
import { plannedSpan } from '@caravanserai/customs/journey/delivery-time';
import { expectedTimes } from '@caravanserai/customs/journey/timetable';
import { localDay } from '@caravanserai/customs/local-day';
import type { ConsignmentRecord } from '../consignment/record';

export type Waiting = Pick<
  ConsignmentRecord,
  | 'id'
  | 'path'
  | 'state'
  | 'customs_state'
  | 'placed_at'
  | 'promised_from'
  | 'promised_to'
  | 'state_since'
  | 'due_at'
  | 'due_event'
  | 'clock_ahead'
>;

/**
 * The last day to hand a consignment over that still keeps its promise, ISO date in the calendar of its place; null where
 * it is handed over or never will be.
 * @param country ISO country of the place of dispatch
 */
export function handOverDay(one: Waiting, country: string): string | null {
  const at =
    one.due_event === 'hand_over' && one.due_at !== null
      ? ownTime(one.due_at, one.clock_ahead)
      : expected(one);
  return at === undefined ? null : localDay(at, country);
}

function expected({
  id,
  path,
  state,
  customs_state,
  placed_at,
  promised_from,
  promised_to,
  state_since,
}: Waiting) {
  const span = plannedSpan(iso(placed_at), { from: promised_from, to: promised_to }, id);
  return expectedTimes({ path, state, customsState: customs_state }, span, iso(state_since)).get('hand_over');
}

/** @param now ISO instant of the consignment's own time */
export function urgencyOf(day: string | null, now: string, country: string): DispatchUrgency {
  if (day === null) return 'none';
  const today = localDay(now, country);
  if (day < today) return 'late';
  return day === today ? 'today' : 'later';
}

/** The journey clock's instant by the time of one consignment. @param ahead milliseconds */
export const ownTime = (at: string, ahead: number): string => new Date(Date.parse(at) - ahead).toISOString();

const iso = (at: string): string => new Date(at).toISOString();
