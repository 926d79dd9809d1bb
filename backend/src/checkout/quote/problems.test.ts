import { cartProblems } from './problems';

const line = { id: 'li_1', variant_id: 'v_1', quantity: 3 };
const facts = { is_public: true, closed: false, ships_to: ['FR'], available: 5 };
const problemsOf = (change: Partial<typeof facts>, shipTo = 'FR') =>
  cartProblems([line], new Map([['v_1', { ...facts, ...change }]]), shipTo).map(({ code, available }) => [
    code,
    available,
  ]);

describe('cartProblems', () => {
  it('finds nothing wrong with a line that can be delivered', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ available: 3 })).toEqual([]);
  });

  it('says how many are left', () => {
    expect(problemsOf({ available: 2 })).toEqual([['not_enough', 2]]);
    expect(problemsOf({ available: 0 })).toEqual([['sold_out', 0]]);
    expect(problemsOf({ available: -4 })).toEqual([['sold_out', 0]]);
  });

  it('puts the destination before the stock, and being public before both', () => {
    expect(problemsOf({ available: 0 }, 'CN')).toEqual([['not_to_destination', null]]);
    expect(problemsOf({ available: 0, is_public: false }, 'CN')).toEqual([['not_public', null]]);
  });

  it('treats a line without a listing as not public', () => {
    expect(cartProblems([line], new Map(), 'FR')[0]?.code).toBe('not_public');
  });
});
