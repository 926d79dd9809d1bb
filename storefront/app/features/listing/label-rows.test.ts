import { hsHeading, measure, saysAllergens, shelfLife, substance } from './label-rows';

describe('label data', () => {
  it.each([
    [540, 'months', 18],
    [365, 'months', 12],
    [730, 'months', 24],
    [30, 'months', 1],
    [14, 'days', 14],
    [100, 'days', 100],
  ])('%d days of shelf life are %s: %d', (days, unit, count) => {
    expect(shelfLife(days)).toEqual({ unit, count });
  });

  it('weighs in kilograms and litres from a thousand on', () => {
    expect(measure('g', 999)).toEqual({ unit: 'g', value: 999 });
    expect(measure('g', 2500)).toEqual({ unit: 'kg', value: 2.5 });
    expect(measure('ml', 1000)).toEqual({ unit: 'l', value: 1 });
  });

  it('prints a tariff heading as customs do', () => expect(hsHeading('090121')).toBe('0901.21'));

  it('asks for allergens where one eats or drinks, or where there are some', () => {
    expect(saysAllergens('coffee', [])).toBe(true);
    expect(saysAllergens('ceramics', [])).toBe(false);
    expect(saysAllergens('care', ['nuts'])).toBe(true);
    expect(substance('textiles')).toBe('materials');
  });
});
