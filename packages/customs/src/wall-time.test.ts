import * as fc from 'fast-check';
import { COUNTRIES_WITH_TIME_ZONE, timeZoneOf } from './time-zones';
import { instantOf, wallTime } from './wall-time';
import { zoneName } from './zone-name';

describe('a clock on the wall', () => {
  it.each([
    ['2026-12-01T04:00:00Z', 'Asia/Tashkent', '2026-12-01T09:00'],
    ['2026-12-31T21:30:00Z', 'Asia/Tashkent', '2027-01-01T02:30'],
    ['2026-07-01T04:05:59.999Z', 'Europe/Paris', '2026-07-01T06:05'],
    ['2026-12-01T00:00:00Z', 'UTC', '2026-12-01T00:00'],
  ])('%s in %s shows %s', (instant, zone, wall) => {
    expect(wallTime(instant, zone)).toBe(wall);
  });

  it.each([
    // Paris puts its clocks forward at 2 on 28 March 2027 and back at 3 on 31 October.
    ['2027-03-28T01:59', 'Europe/Paris', '2027-03-28T00:59:00Z', 'once'],
    ['2027-03-28T02:30', 'Europe/Paris', '2027-03-28T01:30:00Z', 'never'],
    ['2027-03-28T03:00', 'Europe/Paris', '2027-03-28T01:00:00Z', 'once'],
    ['2027-10-31T01:59', 'Europe/Paris', '2027-10-30T23:59:00Z', 'once'],
    ['2027-10-31T02:30', 'Europe/Paris', '2027-10-31T00:30:00Z', 'twice'],
    ['2027-10-31T03:00', 'Europe/Paris', '2027-10-31T02:00:00Z', 'once'],
    // Santiago does so at midnight, the other way round in the year.
    ['2026-09-06T00:15', 'America/Santiago', '2026-09-06T04:15:00Z', 'never'],
    ['2027-04-03T23:30', 'America/Santiago', '2027-04-04T02:30:00Z', 'twice'],
    ['2026-12-01T09:00', 'Asia/Tashkent', '2026-12-01T04:00:00Z', 'once'],
  ])('shows %s in %s at %s, %s', (wall, zone, instant, shown) => {
    expect(instantOf(wall, zone)).toEqual({ instant, shown });
  });

  it('shows what never comes as much later as the clock is put forward', () => {
    expect(wallTime(instantOf('2027-03-28T02:30', 'Europe/Paris')?.instant ?? '', 'Europe/Paris')).toBe(
      '2027-03-28T03:30',
    );
  });

  it('comes back to the same minute in every zone, or to the first of two', () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2032, 0, 1) / 60_000 });
    const zones = fc.constantFrom(...COUNTRIES_WITH_TIME_ZONE.map(timeZoneOf));
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const found = instantOf(wallTime(minute * 60_000, zone), zone);
        const earlier = minute * 60_000 - Date.parse(found?.instant ?? '');
        expect(found?.shown === 'twice' ? [0, 3_600_000] : [0]).toContain(earlier);
      }),
      { numRuns: 300 },
    );
  });

  it('knows what is no time', () => {
    for (const none of ['', '2026-12', '2026-13-40T06:00', '2026-02-31T06:00', '12026-01-01T06:00'])
      expect(instantOf(none, 'UTC')).toBeUndefined();
    expect(() => wallTime('soon', 'UTC')).toThrow(RangeError);
    expect(() => wallTime(0, 'Nowhere/Here')).toThrow(RangeError);
  });
});

it('names every zone in words of the reader’s language', () => {
  expect(zoneName('Asia/Tashkent', 'fr')).toContain('Ouzbékistan');
  for (const country of COUNTRIES_WITH_TIME_ZONE) {
    expect(zoneName(timeZoneOf(country), 'zh-CN')).toMatch(/时间$/);
    expect(zoneName(timeZoneOf(country), 'ar')).not.toMatch(/[a-z]/i);
  }
});
