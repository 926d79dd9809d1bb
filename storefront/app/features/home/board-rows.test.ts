import { fixtureCard } from '../../../test/fixture-card';
import { shownCard } from '../../data/shown-card';
import { boardRows } from './board-rows';

const card = (slug: string, from: string) =>
  shownCard(fixtureCard({ slug, arrives: { from, to: '2026-12-24' } }));

describe('rows of the arrivals board', () => {
  it('take turns between the routes and stand in the order of their days', () => {
    const fast = [card('a', '2026-11-22'), card('b', '2026-11-22'), card('c', '2026-11-22')];
    const slow = [card('d', '2026-12-01'), card('e', '2026-12-02')];
    expect(boardRows([slow, fast], 4).map(({ slug }) => slug)).toEqual(['a', 'b', 'd', 'e']);
  });

  it('show the same goods once and leave out what has no days', () => {
    const undated = shownCard(fixtureCard({ slug: 'x', arrives: null }));
    const rows = boardRows([[card('a', '2026-11-22')], [card('a', '2026-11-30'), undated]], 8);
    expect(rows.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('are fewer where little is sent', () => {
    expect(boardRows([[], []], 8)).toEqual([]);
  });
});
