import { at, path } from '../../svg';
import { paperBag } from '../packs/paper-bag';
import { wideJar } from '../packs/wide-jar';
import { chilgozaNut, openCone } from '../foods/chilgoza';
import { rockSalt, saltCrumb } from '../foods/rock-salt';
import { carvedBox } from '../wares/carved-box';
import { foldedShawl } from '../wares/shawl';
import { contact, dots, heap } from '../parts';
import { random } from '../../random';
import type { Pictures } from './picture';

/** Grains strewn over the jar's inside, some of them in each of two tones. */
function grains(pale: string, dark: string): string {
  const next = random(5);
  const places = Array.from({ length: 74 }, (_, i): readonly [number, number] => [
    70 + next() * 100,
    i % 2 ? 106 + next() * 26 : 186 + next() * 10,
  ]);
  return dots(places.slice(0, 44), 2.3, pale) + dots(places.slice(44), 2, dark);
}

/** Pakistan's goods. */
export const pakistan: Pictures = {
  'pink-salt-500g': {
    scale: 0.4,
    draw: (b) =>
      at(
        -40,
        0,
        wideJar(
          b,
          { lid: '#8A5A34' },
          path('M66 104Q92 98 120 103T174 101V190Q174 199 165 199H75Q66 199 66 190Z', '#E8A592') +
            grains('#F6D6C8', '#C97A66'),
        ),
      ) +
      contact(48, 184, 206) +
      at(188, 204, rockSalt('#E8A592', '#F6D6C8', '#C97A66')) +
      at(146, 204, saltCrumb('#E8A592', '#F6D6C8')) +
      at(164, 210, saltCrumb('#E8A592', '#F6D6C8'), { scale: 0.7, flip: true }),
  },
  'chilgoza-pine-nuts-300g': {
    scale: 0.42,
    draw: (b) => {
      const nuts = [chilgozaNut('#7E4A26'), chilgozaNut('#653818')];
      const spec = { rows: [2, 3, 4, 4], stepX: 26, stepY: 9, turn: 36, seed: 12 };
      return (
        at(-36, 0, paperBag(b, { paper: '#D9BE90' }, at(120, 98, heap(b, 'nut', spec, nuts)))) +
        contact(44, 186, 206) +
        at(190, 205, openCone(b, '#A9774A'), { scale: 0.96 }) +
        at(138, 197, nuts[0] ?? '', { turn: -18 }) +
        at(164, 204, nuts[1] ?? '', { turn: 10 }) +
        at(134, 210, nuts[1] ?? '', { turn: 4 })
      );
    },
  },
  'wool-shawl': {
    scale: 0.46,
    draw: (b) => foldedShawl(b, { wool: '#F3EADA', dark: '#6B4326' }),
  },
  'carved-walnut-box': {
    scale: 0.34,
    draw: (b) => carvedBox(b, { wood: '#7B4B2A', dark: '#4B2B18', pale: '#9C683C', brass: '#C9992E' }),
  },
};
