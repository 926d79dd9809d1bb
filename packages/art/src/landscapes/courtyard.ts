import { mix } from '../colour';
import { patternDef } from '../patterns/tile';
import { random } from '../random';
import { at, ellipse, path, rect } from '../svg';
import type { Scene } from './scene';

const bay = (x: number): string =>
  `M${x - 44} 312V216C${x - 44} 186 ${x - 22} 166 ${x} 150C${x + 22} 166 ${x + 44} 186 ${x + 44} 216V312Z`;

/** A workshop round a yard: an arcade hung with the pavilion's cloth, one row of finished pots in front. */
export const workshopCourtyard: Scene = ({ seed, look, id }) => {
  const next = random(seed);
  const cloth = id('cloth');
  const wall = mix('#E3CFAE', look.accent, 0.1);
  const pot =
    path('M-12 -46H12V-40C26 -34 28 -14 14 0H-14C-28 -14 -26 -34 -12 -40Z', look.accent) +
    path('M4 -46H12V-40C26 -34 28 -14 14 0H4C16 -14 16 -32 4 -40Z', 'rgba(20,16,12,.17)') +
    rect(-15, -50, 30, 6, look.accent, 2);
  const bays = [80, 200, 320, 440, 560];
  return (
    `<defs>${patternDef(cloth, look.motif, look.palette, { scale: 0.45, warp: 6 })}</defs>` +
    rect(0, 118, 640, 196, wall) +
    rect(0, 112, 640, 12, mix(wall, '#6B4A32', 0.35)) +
    bays.map((x) => path(bay(x), '#4A3626')).join('') +
    bays
      .map((x, i) =>
        i % 2
          ? ''
          : rect(x - 30, 196, 60, 62 + Math.round(next() * 30), `url(#${cloth})`) +
            rect(x - 44, 190, 88, 6, '#8A6B48'),
      )
      .join('') +
    bays
      .map((x) =>
        path(`M${x + 30} 184C${x + 38} 194 ${x + 44} 204 ${x + 44} 216V312H${x + 30}Z`, 'rgba(20,16,12,.3)'),
      )
      .join('') +
    rect(0, 312, 640, 88, mix('#D2B88E', look.accent, 0.12)) +
    path('M0 312H640V320H0Z', 'rgba(20,16,12,.17)') +
    Array.from({ length: 8 }, (_, i) => {
      const x = 48 + i * 78;
      return (
        ellipse(x + 5, 370, 24, 5, 'rgba(16,14,12,.2)') + at(x, 370, pot, { scale: r1(0.86 + next() * 0.3) })
      );
    }).join('')
  );
};

const r1 = (n: number): number => Math.round(n * 10) / 10;
