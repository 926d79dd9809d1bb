import fc from 'fast-check';
import { isQuantity, lineFault, MAX_PIECES } from './line-rules';

const facts = { is_public: true, ships_to: ['FR', 'DE'] };

describe('isQuantity', () => {
  it('accepts whole pieces from 1 to the limit and nothing else', () => {
    fc.assert(
      fc.property(fc.double(), (n) => isQuantity(n) === (Number.isInteger(n) && n >= 1 && n <= MAX_PIECES)),
    );
    expect([1, MAX_PIECES].every(isQuantity)).toBe(true);
    expect([0, -1, 1.5, MAX_PIECES + 1, NaN, Infinity, '2', null, undefined].some(isQuantity)).toBe(false);
  });
});

describe('lineFault', () => {
  it('lets a public listing into a cart that goes where it ships', () => {
    expect(lineFault({ quantity: 2, facts }, ['FR'])).toBeUndefined();
  });

  it('accepts a region of which one country is served while none is chosen', () => {
    expect(lineFault({ quantity: 1, facts }, ['IT', 'DE'])).toBeUndefined();
  });

  it('names the destination when nothing of it is served', () => {
    expect(lineFault({ quantity: 1, facts }, ['CN'])).toBe('not_to_destination');
    expect(lineFault({ quantity: 1, facts }, [])).toBe('not_to_destination');
  });

  it('treats a variant without a listing like one that is not public', () => {
    expect(lineFault({ quantity: 1, facts: undefined }, ['FR'])).toBe('not_public');
    expect(lineFault({ quantity: 1, facts: { ...facts, is_public: false } }, ['FR'])).toBe('not_public');
  });
});
