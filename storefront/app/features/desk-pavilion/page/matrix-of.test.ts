import type { PageRow } from '@caravanserai/contracts/desk-pavilion';
import { partState, readiness } from './matrix-of';

const row = (
  part: string,
  field: 'heading' | 'body',
  ...states: ('source' | 'done' | 'old' | 'missing' | 'empty')[]
): PageRow => ({
  ...{ part, field, required: true, multiline: false, max: 90 },
  cells: states.map((state, index) => ({
    locale: index === 0 ? 'en' : 'fr',
    ...{ value: '', source_value: null, shown: '', author: '' },
    state,
  })),
});

describe('how far a page is', () => {
  const rows = [row('story', 'heading', 'source', 'done'), row('story', 'body', 'source', 'old')];

  it('shows of a part what has to be done about it', () => {
    expect(partState(rows, 'story', 'fr')).toBe('old');
    expect(partState([...rows, row('story', 'body', 'source', 'missing')], 'story', 'fr')).toBe('missing');
    expect(partState(rows, 'story', 'en')).toBe('source');
    expect(partState([row('goods', 'heading', 'empty', 'empty')], 'goods', 'fr')).toBe('empty');
  });

  it('counts only texts that are wanted', () => {
    expect(readiness([...rows, row('goods', 'heading', 'empty', 'empty')], 'fr')).toBe(50);
    expect(readiness(rows, 'en')).toBe(100);
    expect(readiness([], 'fr')).toBe(0);
  });
});
