import { emptyReason } from './empty-reason';
import { NO_FILTERS } from './filters';

const none = { bonded: 0, direct_mail: 0, domestic: 0 };

describe('why a list is empty', () => {
  it('blames the route only when another one would lead there', () => {
    const bonded = { ...NO_FILTERS, route: ['bonded' as const] };
    expect(emptyReason(bonded, { ...none, direct_mail: 12 })).toEqual({ kind: 'route', route: 'bonded' });
    expect(emptyReason(bonded, none)).toEqual({ kind: 'filters' });
  });

  it('blames the filters before the words searched for', () => {
    const both = { ...NO_FILTERS, q: 'tea', inStock: true };
    expect(emptyReason(both, none)).toEqual({ kind: 'filters' });
    expect(emptyReason({ ...both, inStock: false }, none)).toEqual({ kind: 'search' });
  });

  it('blames the destination where nothing was asked', () => {
    expect(emptyReason(NO_FILTERS, none)).toEqual({ kind: 'destination' });
  });
});
