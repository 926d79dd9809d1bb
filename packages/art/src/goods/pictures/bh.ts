import { at, path, rect } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { date } from '../foods/dried-fruit';
import { rose } from '../foods/rose';
import { pearlShell } from '../wares/pearl-shell';
import { scentFlacon } from '../wares/scent-flacon';
import { arch, contact, stamps } from '../parts';
import type { Pictures } from './picture';

/** A low box full to the brim, its lid leaning behind it; the dates lie in pressed rows, seen from above. */
function pressedBox(b: Brush, o: { card: string; lid: string }, dates: readonly string[]): string {
  const { defs, stamp } = stamps(b, 'date', dates);
  const rows = [
    { y: 128, xs: [46, 75, 104, 133, 162], scale: 0.72 },
    { y: 142, xs: [40, 71, 103, 135, 166], scale: 0.8 },
    { y: 158, xs: [33, 68, 103, 138, 172], scale: 0.9 },
  ];
  return (
    contact(88, 102) +
    at(
      128,
      150,
      rect(-66, -94, 124, 96, o.lid, 3) +
        path('M46 -94H55Q58 -94 58 -91V2H46Z', SHADE) +
        path('M-24 -78H18V-24L-3 -12L-24 -24Z', PAPER) +
        arch(-3, -32, 20, b.ink),
      { turn: 5 },
    ) +
    path('M32 118H176L196 162H8Z', o.card) +
    path('M38 122H170L188 160H16Z', DEEP) +
    defs +
    rows.flatMap(({ y, xs, scale }, row) => xs.map((x, i) => at(x, y, stamp(i + row), { scale }))).join('') +
    path('M8 160H196L192 204H12Z', o.card) +
    path('M9 170H195L192.800 196H11.200Z', b.cloth) +
    path('M172 160H196L192 204H168Z', SHADE) +
    path('M16 160h8v44h-7z', LIGHT)
  );
}

/** Bahrain's goods. */
export const bahrain: Pictures = {
  'pearl-pendant': {
    scale: 0.34,
    draw: (b) =>
      pearlShell(b, {
        shell: '#6E6A78',
        nacre: '#E3E2EA',
        silver: '#B4BACB',
        cord: '#D98AA0',
        pearl: '#FFF3DF',
      }),
  },
  'khalas-dates-400g': {
    scale: 0.36,
    draw: (b) => {
      const dates = [date('#C07A2E', '#8A4A1C'), date('#A8621F', '#8A4A1C')];
      return (
        pressedBox(b, { card: '#F1ECE6', lid: '#F1ECE6' }, dates) +
        contact(36, 200, 207) +
        at(212, 192, dates[1] ?? '', { turn: -24, scale: 0.94 }) +
        at(186, 198, dates[0] ?? '', { turn: 10 })
      );
    },
  },
  'oud-oil-12ml': {
    scale: 0.3,
    draw: (b) =>
      at(-26, 0, scentFlacon(b, { glass: '#DDE0E8', oil: '#A8561A', gold: '#C9992E' })) +
      contact(38, 184, 206) +
      at(188, 176, rose(b.ink, '#5E7F5A'), { scale: 0.92 }),
  },
};
