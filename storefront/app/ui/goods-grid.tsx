import type { Card as Goods } from '@caravanserai/contracts/card';
import { Card } from './card';

/** Goods side by side; the first ones are in view at once when the grid stands at the top of a page. */
export function GoodsGrid({ goods, eager = 0 }: { goods: readonly Goods[]; eager?: number }) {
  return (
    <ul className="grid">
      {goods.map((one, index) => (
        <Card key={one.goods_id} goods={one} eager={index < eager} />
      ))}
    </ul>
  );
}
