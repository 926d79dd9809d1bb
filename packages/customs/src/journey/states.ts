/** Where a consignment can be, from payment to the door or back. */
export const CONSIGNMENT_STATES = [
  'paid',
  'declared',
  'with_customs',
  'held',
  'released',
  'refused',
  'handed_over',
  'on_its_way',
  'delivered',
  'returned',
  'cancelled',
] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

/** What can happen to it. Events that leave the state as it is are kept all the same. */
export const JOURNEY_EVENTS = [
  'pack',
  'declare',
  'customs_accept',
  'customs_audit',
  'customs_hold',
  'customs_release',
  'customs_close',
  'customs_refuse',
  'hand_over',
  'depart',
  'delivery_failed',
  'deliver',
  'cancel',
  'revoke',
  'return',
  'refund',
] as const;
export type JourneyEvent = (typeof JOURNEY_EVENTS)[number];

/** Nothing moves a consignment out of these by itself. */
export const END_STATES: readonly ConsignmentState[] = ['delivered', 'refused', 'returned', 'cancelled'];

export const isConsignmentState = (value: unknown): value is ConsignmentState =>
  CONSIGNMENT_STATES.some((known) => known === value);

export const isJourneyEvent = (value: unknown): value is JourneyEvent =>
  JOURNEY_EVENTS.some((known) => known === value);
