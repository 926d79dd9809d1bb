import { fixtureCard } from '../../../test/fixture-card';
import { goodsOnPage } from './goods-on-page';

const silk = fixtureCard({ goods_id: 'silk' });
const tea = fixtureCard({ goods_id: 'tea' });
const bowl = fixtureCard({ goods_id: 'bowl' });

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
