import fc from 'fast-check';
import { cleanCode } from './clean-code';

describe('cleanCode', () => {
  it.each([
    ['  CARAVAN10 ', 'CARAVAN10'],
    ['ＣＡＲＡＶＡＮ１０', 'CARAVAN10'],
    ['\u200eCARAVAN10\u200f\n', 'CARAVAN10'],
    ['caravan10', 'caravan10'],
    ['10 % OFF', '10 % OFF'],
    [' \t\u2068\u2069 ', ''],
    ['X'.repeat(65), null],
  ])('makes %j %j', (typed, code) => expect(cleanCode(typed)).toBe(code));

  it('leaves what it made as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const code = cleanCode(typed);
        if (code === null) return;
        expect(cleanCode(code)).toBe(code);
        expect(code.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
