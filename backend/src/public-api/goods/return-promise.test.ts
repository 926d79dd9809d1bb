import type { ReturnTerm } from '@caravanserai/customs/returns/term';
import { returnPromise } from './return-promise';

const term = (over: Partial<ReturnTerm>): ReturnTerm => ({
  ...{ id: 'any', valid_from: '2020-01-01', valid_to: '', source: 'a law', conf: 'S' },
  ...{ dest: '*', route: '*', kind: 'return', days: 14, counted_from: 'delivery', back_days: 14 },
  ...{ pays_way_back: 'shopper', freight_back: 'none', excluded: ['FRESH'], unopened: ['FOOD'] },
  ...over,
});
const terms = [
  term({}),
  term({ id: 'cn', dest: 'CN', days: 7 }),
  term({ id: 'eu', dest: 'EU', kind: 'withdrawal', unopened: [] }),
  term({ id: 'fault', kind: 'fault', days: 30 }),
];
const coffee = { hs6: '090121', flags: [] };
const at = (dest: string) => ({ dest, route: 'direct_mail' as const, date: '2026-11-22' });

describe('what may go back without a reason', () => {
  it('follows the law of the destination before the terms for everybody', () => {
    expect(returnPromise(terms, coffee, at('FR'))).toEqual({ kind: 'withdrawal', days: 14, goods: 'all' });
    expect(returnPromise(terms, coffee, at('CN'))).toEqual({ kind: 'return', days: 7, goods: 'unopened' });
    expect(returnPromise(terms, coffee, at('KZ'))).toEqual({ kind: 'return', days: 14, goods: 'unopened' });
  });

  it('says what never goes back, and that nothing is promised where no term holds', () => {
    const cherries = { hs6: '080929', flags: ['FRESH'] };
    expect(returnPromise(terms, cherries, at('FR'))?.goods).toBe('none');
    expect(returnPromise([], coffee, at('FR'))).toBeNull();
    expect(returnPromise(terms, coffee, { ...at('KZ'), date: '2019-01-01' })).toBeNull();
  });
});
