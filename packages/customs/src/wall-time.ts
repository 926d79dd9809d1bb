const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the wall of a time zone shows at an instant: 'YYYY-MM-DDTHH:mm', as `<input type="datetime-local">`
 * writes it.
 * @param instant ISO 8601 date-time, or milliseconds since 1970
 * @param zone IANA name
 * @throws RangeError when `instant` is no date, or there is no such zone
 */
export function wallTime(instant: string | number, zone: string): string {
  const time = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Not an ISO date: "${instant}"`);
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

export interface InstantOnWall {
  /** ISO 8601 date-time in UTC, to the second. */
  readonly instant: string;
  /**
   * How often the clock shows that time: `twice` where it is put back, and the first is meant; `never` where it is put
   * forward over it, and as much later is meant as it is put forward (RFC 5545, 3.3.5).
   */
  readonly shown: 'once' | 'twice' | 'never';
}

const DAY_MS = 86_400_000;

/**
 * The instant at which a clock of a time zone shows a time.
 * @param wall 'YYYY-MM-DDTHH:mm'; undefined is answered for what isn't one, such as what is half typed
 * @param zone IANA name
 * @throws RangeError when there is no such zone
 */
export function instantOf(wall: string, zone: string): InstantOnWall | undefined {
  const asUtc = readUtc(wall);
  if (asUtc === undefined) return undefined;
  // No zone puts its clock back and forth within two days: one of these offsets holds at that time, or both.
  const [before, after] = [offset(asUtc - DAY_MS, zone), offset(asUtc + DAY_MS, zone)];
  const hits = [...new Set([asUtc - before, asUtc - after])].filter((at) => wallTime(at, zone) === wall);
  const instant = hits.length === 0 ? asUtc - before : Math.min(...hits);
  return {
    instant: `${new Date(instant).toISOString().slice(0, 19)}Z`,
    shown: hits.length === 0 ? 'never' : hits.length === 1 ? 'once' : 'twice',
  };
}

function readUtc(wall: string): number | undefined {
  // Date would take what is half typed for a year near 2000, and 31 February for a day in March.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return undefined;
  const time = Date.parse(`${wall}Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== wall ? undefined : time;
}

/** By how many milliseconds a zone is ahead of UTC. */
const offset = (time: number, zone: string): number => Date.parse(`${wallTime(time, zone)}Z`) - time;

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
