import fc from 'fast-check';
import { CONTACT_DAYS, contactUntil, recordsUntil } from './retention';

describe('how long an order’s contact data is needed', () => {
  it('counts from the last parcel’s end', () => {
    expect(contactUntil(['2026-11-01T10:00:00Z', '2026-11-20T23:00:00Z'])).toBe('2027-01-04');
    expect(CONTACT_DAYS).toBe(45);
  });

  it('has no day while a parcel is on its way, or where nothing is known', () => {
    expect(contactUntil(['2026-11-01T10:00:00Z', null])).toBeNull();
    expect(contactUntil([])).toBeNull();
  });

  it('is never before the end of any parcel, in whatever order they come', () => {
    const instants = fc.array(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(instants, (ends) => {
        const given = ends.map((end) => end.toISOString());
        const until = contactUntil(given);
        expect(contactUntil([...given].reverse())).toBe(until);
        expect(given.every((end) => end.slice(0, 10) < until!)).toBe(true);
      }),
    );
  });
});

it.each([
  ['CN', '2026-11-22', '2029-11-22'],
  ['FR', '2026-01-02', '2036-12-31'],
  ['GB', '2026-11-22', '2032-11-22'],
  ['KW', '2026-11-22', '2036-11-22'],
])('records of a sale to %s of %s are kept until %s', (shipTo, placed, until) => {
  expect(recordsUntil(shipTo, placed)).toBe(until);
});
