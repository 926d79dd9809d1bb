import { ledgerYear, shanghaiDay } from './ledger';

describe('the clock of the ledger', () => {
  it.each([
    ['2026-12-31T15:59:59Z', '2026-12-31', 2026],
    ['2026-12-31T16:00:00Z', '2027-01-01', 2027],
    ['2027-01-01T00:30:00+09:00', '2026-12-31', 2026],
  ])('%s is %s in Shanghai', (instant, day, year) => {
    expect(shanghaiDay(instant)).toBe(day);
    expect(ledgerYear(instant)).toBe(year);
  });

  it.each(['2026-12-31', '2026-12-31T10:00:00', 'noon'])('refuses %s, which is no instant', (text) => {
    expect(() => ledgerYear(text)).toThrow(RangeError);
  });
});
