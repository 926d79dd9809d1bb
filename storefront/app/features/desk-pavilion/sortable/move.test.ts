import { moved } from './move';

describe('moving an item', () => {
  it('puts it in its new place and keeps the others in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 'd', 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('changes nothing for a place beyond the ends', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'c', 0)).toEqual(['a', 'b']);
  });
});
