import type { ShownCard } from '../data/shown-card';
import { Card } from './card';

/** Goods side by side; the first ones are in view at once when the grid stands at the top of a page. */
export function GoodsGrid({ goods, eager = 0 }: { goods: readonly ShownCard[]; eager?: number }) {
  return (
    <ul className="grid">
      {goods.map((one, index) => (
        <Card key={one.slug} goods={one} eager={index < eager} />
      ))}
    </ul>
  );
}
