import type { PavilionSummary } from '../../data/rooms';

/** The doors that fill the rim of the courtyard. */
export const RIM = 36;

/**
 * Country codes of the guests' doors, in the order of their names. Where there are more than the rim holds, those that
 * aren't open yet stay in the list of all pavilions; open ones go on in a further row, none is left out.
 */
export function yardDoors(
  pavilions: readonly Pick<PavilionSummary, 'iso2' | 'is_host' | 'state'>[],
): string[] {
  const guests = pavilions.filter(({ is_host }) => !is_host);
  const places = Math.max(0, RIM - guests.filter(({ state }) => state !== 'planned').length);
  const waiting = new Set(guests.filter(({ state }) => state === 'planned').slice(0, places));
  return guests.filter((one) => one.state !== 'planned' || waiting.has(one)).map(({ iso2 }) => iso2);
}
