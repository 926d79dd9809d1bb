import type { JourneyPath } from './path';
import type { ConsignmentState, JourneyEvent } from './states';

type Moves = Readonly<
  Partial<Record<ConsignmentState, Readonly<Partial<Record<JourneyEvent, ConsignmentState>>>>>
>;

/** Before customs has decided; refused goods never reach the shopper. */
const CUSTOMS: Moves = {
  declared: { customs_accept: 'with_customs', customs_refuse: 'refused' },
  with_customs: {
    customs_audit: 'with_customs',
    customs_hold: 'held',
    customs_release: 'released',
    customs_refuse: 'refused',
  },
  held: { customs_audit: 'with_customs', customs_release: 'released', customs_refuse: 'refused' },
};

const BACK: Moves = {
  refused: { return: 'returned' },
  delivered: { return: 'returned' },
};

/**
 * A bonded parcel leaves its warehouse only once it is released, so until it is handed over its declaration can be
 * revoked; not while customs holds it.
 */
const BONDED: Moves = {
  ...CUSTOMS,
  ...BACK,
  paid: { pack: 'paid', declare: 'declared', cancel: 'cancelled' },
  declared: { ...CUSTOMS.declared, pack: 'declared', revoke: 'cancelled' },
  with_customs: { ...CUSTOMS.with_customs, pack: 'with_customs', revoke: 'cancelled' },
  released: { pack: 'released', customs_close: 'released', hand_over: 'handed_over', revoke: 'cancelled' },
  handed_over: { customs_close: 'handed_over', depart: 'on_its_way', return: 'returned' },
  on_its_way: {
    customs_close: 'on_its_way',
    delivery_failed: 'on_its_way',
    deliver: 'delivered',
    return: 'returned',
  },
  delivered: { customs_close: 'delivered', return: 'returned' },
};

/** Goods by mail are on their way when customs sees them, and go on to the door from there. */
const IMPORTED: Moves = {
  ...CUSTOMS,
  ...BACK,
  paid: { pack: 'paid', hand_over: 'handed_over', cancel: 'cancelled' },
  handed_over: { depart: 'on_its_way', return: 'returned' },
  on_its_way: { declare: 'declared', return: 'returned' },
  released: {
    customs_close: 'released',
    delivery_failed: 'released',
    deliver: 'delivered',
    return: 'returned',
  },
  delivered: { customs_close: 'delivered', return: 'returned' },
};

const INLAND: Moves = {
  ...BACK,
  paid: { pack: 'paid', hand_over: 'handed_over', cancel: 'cancelled' },
  handed_over: { depart: 'on_its_way', return: 'returned' },
  on_its_way: { delivery_failed: 'on_its_way', deliver: 'delivered', return: 'returned' },
};

const MACHINE: Readonly<Record<JourneyPath, Moves>> = {
  bonded: BONDED,
  imported: IMPORTED,
  inland: INLAND,
};

/**
 * The one state machine of consignments: the state after an event, or undefined where that can't happen.
 * Money may go back at any time, and moves nothing.
 */
export function nextState(
  path: JourneyPath,
  state: ConsignmentState,
  event: JourneyEvent,
): ConsignmentState | undefined {
  return event === 'refund' ? state : MACHINE[path][state]?.[event];
}

/** The shopper may still call it off: nobody has declared a bonded consignment, nobody has handed over another. */
export const canCancel = (path: JourneyPath, state: ConsignmentState): boolean =>
  nextState(path, state, 'cancel') !== undefined;

/** What may happen next, for whoever steers. */
export function allowedEvents(path: JourneyPath, state: ConsignmentState): JourneyEvent[] {
  return Object.keys(MACHINE[path][state] ?? {}) as JourneyEvent[];
}
