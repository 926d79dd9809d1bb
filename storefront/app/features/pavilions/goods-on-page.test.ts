import { fixtureCard } from '../../../test/fixture-card';
import { shownCard } from '../../data/shown-card';
import { goodsOnPage } from './goods-on-page';

const silk = shownCard(fixtureCard({ slug: 'silk' }));
const tea = shownCard(fixtureCard({ slug: 'tea' }));
const bowl = shownCard(fixtureCard({ slug: 'bowl' }));

describe('the goods of a pavilion', () => {
  it('stand once: those in front first, in their own order, then the others', () => {
    const page = goodsOnPage({ featured: [bowl, silk], cards: [silk, tea, bowl], isFirst: true });
    expect(page).toEqual({ shelf: [bowl, silk], others: [tea] });
  });

  it('do not come again on a later page', () => {
    expect(goodsOnPage({ featured: [bowl], cards: [bowl, tea], isFirst: false })).toEqual({
      shelf: [],
      others: [tea],
    });
  });
});
