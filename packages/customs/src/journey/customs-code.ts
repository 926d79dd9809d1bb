import type { JourneyEvent } from './states';

/**
 * The receipts of Chinese customs for a retail import list, as far as the journey knows them: 120 accepted, 399
 * audited, 500 to 599 inspection or detention, 800 released, 899 closed, 100, 700 and all below zero refused.
 * Other customs are emulated with the same codes.
 */
export const CODE_OF_EVENT: Readonly<Partial<Record<JourneyEvent, number>>> = {
  declare: 2,
  customs_accept: 120,
  customs_audit: 399,
  customs_hold: 500,
  customs_release: 800,
  customs_close: 899,
  customs_refuse: 100,
};

/** The event that a receipt's code stands for; undefined for one that moves nothing. */
export function eventOfCode(code: number): JourneyEvent | undefined {
  if (!Number.isInteger(code)) return undefined;
  if (code < 0 || code === 100 || code === 700) return 'customs_refuse';
  if (code >= 500 && code <= 599) return 'customs_hold';
  return EVENTS.get(code);
}

const EVENTS: ReadonlyMap<number, JourneyEvent> = new Map([
  [2, 'declare'],
  [120, 'customs_accept'],
  [399, 'customs_audit'],
  [800, 'customs_release'],
  [899, 'customs_close'],
]);
