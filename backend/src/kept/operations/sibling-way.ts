import { KeptRefusal } from '../refusal';
import type { Journey, Way } from '../way';

/** The way `wanted`, when it is `own` or the same goods by another route or place. @throws KeptRefusal not_sibling */
export function siblingWay({ ways }: Journey, own: string, wanted: string): Way {
  const way = ways.get(wanted);
  if (!way || way.goods_id !== ways.get(own)?.goods_id) throw new KeptRefusal('not_sibling');
  return way;
}
