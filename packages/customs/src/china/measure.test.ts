import { line } from '../../test/cases';
import { compare, ratio } from '../exact/ratio';
import { contents, parseThresholds } from './measure';

describe('thresholds per unit', () => {
  it('are taken apart', () => {
    expect(parseThresholds('10.5 CNY/ml|15 USD/piece')).toEqual([
      { amount: '10.5', currency: 'CNY', unit: 'ml' },
      { amount: '15', currency: 'USD', unit: 'piece' },
    ]);
  });

  it.each(['', '10 CNY', 'x10 CNY/ml', '10 CNY/mls', '10 CNY/oz', '10 cny/ml', '10. CNY/ml'])(
    'are not %p',
    (text) => {
      expect(() => parseThresholds(text)).toThrow(new RangeError(`Not a value per unit: "${text}"`));
    },
  );
});

describe('contents of all pieces', () => {
  const goods = line({ quantity: 3, netMillilitres: 500, netGrams: 200, pieces: 4 });
  it.each<[string, string, [number, number] | undefined]>([
    ['ml', '', [1500, 1]],
    ['g', '', [600, 1]],
    ['piece', '', [12, 1]],
    ['kg', '0.912 kg/L', [1368, 1000]],
    ['t', '988 L/t', [15, 9880]],
    ['kg', '988 L/t', undefined],
    ['t', '0.912 kg/L', undefined],
    ['kg', '', undefined],
    ['kg', '0.912 kg/Lx', undefined],
    ['kg', 'x0.912 kg/L', undefined],
  ])('in %s by %p', (unit, measure, wanted) => {
    const found = contents(goods, unit, measure);
    expect(found && wanted ? compare(found, ratio(...wanted)) : found).toBe(wanted ? 0 : undefined);
  });

  it('are unknown where the goods do not say, but a thing is one piece', () => {
    const bare = line({ quantity: 2, netGrams: null });
    expect(['ml', 'g', 'kg'].map((unit) => contents(bare, unit, '0.912 kg/L'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const pieces = contents(bare, 'piece', '');
    expect(pieces && compare(pieces, ratio(2))).toBe(0);
  });
});
