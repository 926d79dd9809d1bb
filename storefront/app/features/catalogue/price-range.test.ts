import { NO_FILTERS } from './filters';
import { priceRange, readAmount } from './price-range';

const asked = (priceMin: string, priceMax: string, priceIn = 'CNY') => ({
  ...NO_FILTERS,
  priceMin,
  priceMax,
  priceIn,
});

describe('a typed amount', () => {
  it.each([
    ['12.50', 'CNY', 1250],
    ['12,5', 'EUR', 1250],
    ['１２', 'CNY', 1200],
    ['٢٥', 'AED', 2500],
    ['1 000', 'CNY', 100000],
    ['1.250', 'KWD', 1250],
    ['500', 'JPY', 500],
  ])('%s in %s is %d', (text, currency, minor) => expect(readAmount(text, currency)).toBe(minor));

  it.each([
    ['abc', 'CNY'],
    ['-5', 'CNY'],
    ['1.234', 'CNY'],
    ['0.5', 'JPY'],
    ['1.2.3', 'CNY'],
  ])('%s in %s can not be read', (text, currency) => expect(readAmount(text, currency)).toBe('wrong'));

  it('may be missing', () => expect(readAmount('  ', 'CNY')).toBeUndefined());
});

describe('a price range', () => {
  it('is swapped when it was typed the wrong way round', () => {
    expect(priceRange(asked('50', '20'), 'CNY')).toEqual({ min: 2000, max: 5000, wrong: [] });
  });

  it('says which amount is wrong and keeps the other', () => {
    expect(priceRange(asked('cheap', '20'), 'CNY')).toEqual({ min: undefined, max: 2000, wrong: ['min'] });
  });

  it('does not hold for another currency', () => {
    expect(priceRange(asked('10', '20', 'JPY'), 'CNY')).toEqual({ wrong: [] });
  });
});
