import { localDay, localTime } from './local-day';
import { COUNTRIES_WITH_TIME_ZONE, timeZoneOf } from './time-zones';

describe('localDay', () => {
  it.each([
    ['2026-11-22T16:30:00Z', 'CN', '2026-11-23'],
    ['2026-11-22T15:59:59Z', 'CN', '2026-11-22'],
    ['2026-11-22T16:30:00Z', 'FR', '2026-11-22'],
    ['2026-11-22T23:30:00Z', 'FR', '2026-11-23'],
    ['2026-07-01T22:30:00Z', 'FR', '2026-07-02'],
    ['2026-11-22T01:00:00Z', 'US', '2026-11-21'],
    ['2026-12-31T21:00:00+00:00', 'KW', '2027-01-01'],
    ['2026-11-22T23:59:59Z', 'XX', '2026-11-22'],
    ['2026-11-22', 'WS', '2026-11-22'],
  ])('%s in %s is %s', (instant, country, day) => {
    expect(localDay(instant, country)).toBe(day);
  });

  it('says the hour, with midnight as nought', () => {
    expect(localTime('2026-11-22T16:05:00Z', 'CN')).toEqual({ day: '2026-11-23', hour: 0 });
    expect(localTime('2026-11-22T16:05:00Z', 'CL')).toEqual({ day: '2026-11-22', hour: 13 });
    expect(localTime('2026-11-22', 'CL')).toEqual({ day: '2026-11-22', hour: 0 });
  });

  it('refuses what is no date', () => {
    expect(() => localDay('soon', 'CN')).toThrow(RangeError);
  });

  it('names only time zones that exist', () => {
    for (const country of COUNTRIES_WITH_TIME_ZONE) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZoneOf(country) })).not.toThrow();
    }
    expect(timeZoneOf('XX')).toBe('UTC');
  });
});
