import { minorOf, typedAmount } from './amount-input';

describe('a price that is typed', () => {
  it('is read in the digits of its currency', () => {
    expect(minorOf('12.50', 'EUR')).toBe(1250);
    expect(minorOf(' 12,5 ', 'EUR')).toBe(1250);
    expect(minorOf('500', 'JPY')).toBe(500);
    expect(minorOf('1.250', 'KWD')).toBe(1250);
  });

  it('is none where the currency has no such amount', () => {
    for (const text of ['', '0', '-1', '1.2.3', '1e5', 'viel', '12.345', '٣'])
      expect(minorOf(text, 'EUR')).toBeUndefined();
    expect(minorOf('1.5', 'JPY')).toBeUndefined();
  });

  it('comes back as it was written', () => {
    expect(minorOf(typedAmount(97_000_50, 'UZS'), 'UZS')).toBe(97_000_50);
  });
});
