import { path, r2 } from '../../svg';
import { random } from '../../random';
import { LIGHT } from '../brush';
import { dots } from '../parts';

type Spot = readonly [x: number, y: number];

/** Curled grains of tea over a mound of the given width and height, standing on y = 0; `dark` and `coppery` mix. */
export function teaMound(width: number, height: number, dark: string, coppery: string): string {
  const next = random(23);
  const half = width / 2;
  const spots: Spot[] = [];
  for (let y = 0; y < height; y += 5.6) {
    const reach = half * Math.sqrt(1 - (y / height) ** 1.4);
    for (let x = -reach; x <= reach; x += 6.2)
      spots.push([r2(x + (next() - 0.5) * 3.4), r2(-y - 1 + (next() - 0.5) * 2.6)]);
  }
  const third = (n: number): readonly Spot[] => spots.filter((_, i) => i % 3 === n);
  return (
    path(`M${-half} 2C${-half * 0.7} ${-height * 0.8} ${half * 0.7} ${-height * 0.8} ${half} 2Z`, dark) +
    dots([...third(0), ...third(1)], 3.3, dark) +
    dots(third(2), 2.9, coppery) +
    dots(
      third(0).map(([x, y]) => [x - 1, y - 1.2]),
      0.9,
      LIGHT,
    )
  );
}
