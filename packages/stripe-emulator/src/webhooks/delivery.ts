/** How a delivery is signed: as it should be, with another secret, as if sent an hour ago, or not at all. */
export type Signature = 'good' | 'missing' | 'old' | 'wrong';

/** One event on its way to one endpoint. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  /** When the next attempt is due, in milliseconds of the emulator's clock. */
  dueMs: number;
  /** Order of deliveries due at the same time. */
  sequence: number;
  attempts: number;
  state: 'delivered' | 'dropped' | 'given_up' | 'held' | 'waiting';
  signature: Signature;
  /** Sent instead of the event's own text: a forgery. */
  payload: string | null;
  /** The last answer's status; null before the first and when nobody answered. */
  lastStatus: number | null;
}
