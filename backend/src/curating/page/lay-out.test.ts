import { isLayout } from './lay-out';

const WHOLE = ['story', 'cloth', 'bases', 'goods', 'merchants'];

describe('what can stand on a page', () => {
  it('has every kind once, in any order, and up to six stories', () => {
    expect(isLayout(WHOLE)).toBe(true);
    expect(isLayout([...WHOLE].reverse())).toBe(true);
    expect(isLayout([...WHOLE, 'story-2', 'story-3', 'story-4', 'story-5', 'story-6'])).toBe(true);
    expect(isLayout([...WHOLE, 'story-2', 'story-2'])).toBe(false);
    expect(isLayout(WHOLE.slice(1))).toBe(false);
  });
});
