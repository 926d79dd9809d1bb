import type { JourneyPath } from './path';
import type { ConsignmentState, JourneyEvent } from './states';

/** A step that comes by itself, at a part of the time between payment and delivery. */
export interface TimedStep {
  readonly event: JourneyEvent;
  readonly share: number;
}

/**
 * Handing over stands right before the departure, at the last collection that still keeps the promise: a merchant has
 * until then, and who hasn't done it by then is stood in for.
 */
const TIMETABLE: Readonly<Record<JourneyPath, readonly TimedStep[]>> = {
  bonded: [
    { event: 'declare', share: 0.01 },
    { event: 'customs_accept', share: 0.02 },
    { event: 'customs_audit', share: 0.05 },
    { event: 'customs_release', share: 0.1 },
    { event: 'customs_close', share: 0.12 },
    { event: 'hand_over', share: 0.3 },
    { event: 'depart', share: 0.35 },
    { event: 'deliver', share: 1 },
  ],
  imported: [
    { event: 'hand_over', share: 0.18 },
    { event: 'depart', share: 0.2 },
    { event: 'declare', share: 0.55 },
    { event: 'customs_accept', share: 0.58 },
    { event: 'customs_audit', share: 0.62 },
    { event: 'customs_release', share: 0.7 },
    { event: 'customs_close', share: 0.72 },
    { event: 'deliver', share: 1 },
  ],
  inland: [
    { event: 'hand_over', share: 0.4 },
    { event: 'depart', share: 0.45 },
    { event: 'deliver', share: 1 },
  ],
};

export interface Whereabouts {
  readonly path: JourneyPath;
  readonly state: ConsignmentState;
  /** The last receipt's code. */
  readonly customsState: string | null;
}

/** When an order was paid, and when its delivery is planned: ISO instants. */
export interface Span {
  readonly paidAt: string;
  readonly deliverAt: string;
}

/** How long customs keeps what it holds, unless somebody steers. */
const HELD_FOR = 24 * 60 * 60 * 1000;

/** The steps that are still to come by themselves, and the part of the way already behind. */
export function stepsAhead({ path, state, customsState }: Whereabouts): {
  behind: number;
  steps: readonly TimedStep[];
} {
  const steps = TIMETABLE[path];
  const last = lastEvent(state, customsState);
  if (last === undefined) return { behind: 1, steps: [] };
  const index = steps.findIndex(({ event }) => event === last);
  const behind = steps[index]?.share ?? 0;
  return { behind, steps: steps.slice(index + 1) };
}

/**
 * The next step that comes by itself and when; undefined where nothing does. A journey that is late keeps the time
 * between its steps, one that is early waits for the timetable.
 * @param now ISO instant of the last event
 */
export function nextDue(
  where: Whereabouts,
  span: Span,
  now: string,
): { event: JourneyEvent; at: string } | undefined {
  if (where.state === 'held') return { event: 'customs_release', at: iso(instant(now) + HELD_FOR) };
  const { behind, steps } = stepsAhead(where);
  const [next] = steps;
  return next && { event: next.event, at: iso(dueAt(next.share, behind, span, instant(now))) };
}

/** When each step still to come is expected, by event; where nothing is held or late, the timetable's instants. */
export function expectedTimes(where: Whereabouts, span: Span, now: string): Map<JourneyEvent, string> {
  const held = where.state === 'held';
  const { behind, steps } = stepsAhead(held ? { ...where, state: 'with_customs' } : where);
  const from = instant(now) + (held ? HELD_FOR : 0);
  return new Map(steps.map(({ event, share }) => [event, iso(dueAt(share, behind, span, from))]));
}

const dueAt = (share: number, behind: number, { paidAt, deliverAt }: Span, now: number): number => {
  const start = instant(paidAt);
  const length = Math.max(0, instant(deliverAt) - start);
  return Math.round(Math.max(start + share * length, now + (share - behind) * length));
};

/** The timetable's last event that has happened; undefined where the timetable no longer holds. */
function lastEvent(state: ConsignmentState, customsState: string | null): JourneyEvent | 'place' | undefined {
  switch (state) {
    case 'paid':
      return 'place';
    case 'declared':
      return 'declare';
    case 'with_customs':
      return customsState === '399' ? 'customs_audit' : 'customs_accept';
    case 'released':
      return customsState === '899' ? 'customs_close' : 'customs_release';
    case 'handed_over':
      return 'hand_over';
    case 'on_its_way':
      return 'depart';
    default:
      return undefined;
  }
}

const instant = (text: string): number => new Date(text).getTime();
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
