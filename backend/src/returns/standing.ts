import {
  shopperRights,
  type Rights,
  type Standing,
  type StandingLine,
} from '@caravanserai/customs/returns/rights';
import type { FullConsignment } from '../consignment/record';
import type { FullRequest } from './records';
import type { ReturnRules } from './terms';

/** A consignment with what was asked about it and its own time. */
export interface Case {
  readonly consignment: FullConsignment;
  readonly requests: readonly FullRequest[];
  /** ISO instant by the journey's time. */
  readonly now: string;
}

/** What its shopper may do now. */
export function rightsOf(one: Case, { terms, calendar }: ReturnRules): Rights {
  return shopperRights(standingOf(one), standingLines(one), terms, calendar);
}

export function standingOf({ consignment, now }: Pick<Case, 'consignment' | 'now'>): Standing {
  const { path, state, route, ship_to, state_since } = consignment;
  return {
    ...{ path, state, route, now },
    shipTo: ship_to,
    orderedAt: reached(consignment, null) ?? new Date(state_since).toISOString(),
    releasedAt: reached(consignment, 'released'),
    deliveredAt: reached(consignment, 'delivered'),
  };
}

/** When it first came to a state; its beginning for null. */
function reached({ events }: FullConsignment, state: string | null): string | null {
  const event = events.find(({ kind, from_state, to_state }) =>
    state === null ? kind === 'place' : to_state === state && from_state !== state,
  );
  return event ? new Date(event.at).toISOString() : null;
}

function standingLines({ consignment, requests }: Case): StandingLine[] {
  const asked = piecesAsked(requests);
  return consignment.lines.map(({ order_line_id, quantity }) => {
    const goods = consignment.snapshot.lines.find((line) => line.order_line_id === order_line_id);
    return {
      id: order_line_id,
      ordered: quantity,
      asked: asked.get(order_line_id) ?? 0,
      hs6: goods?.hs6 ?? '',
      flags: goods?.flags ?? [],
    };
  });
}

/** Pieces by line that requests are about which nobody refused; of inspected ones those that were accepted or kept. */
export function piecesAsked(requests: readonly FullRequest[]): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const { state, lines } of requests) {
    if (state === 'refused') continue;
    for (const { order_line_id, quantity } of lines)
      pieces.set(order_line_id, (pieces.get(order_line_id) ?? 0) + quantity);
  }
  return pieces;
}
