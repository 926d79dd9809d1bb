import { poly, r2, rect, sheet } from '../svg';
import type { Motif } from './motif';

const W = 64;

/** Gulf sadu: ground-loom bands of teeth, dice and stripes. */
export const sadu: Motif = (p) => {
  let y = 0;
  let s = '';
  const ground = (h: number, fill: string): void => {
    s += `<rect y="${y}" width="${W}" height="${h}" fill="${fill}"/>`;
  };
  const bar = (h: number, fill: string): void => {
    ground(h, fill);
    y += h;
  };
  const teeth = (h: number, figure: string, back: string, down: boolean): void => {
    const w = W / 8;
    ground(h, back);
    const [foot, tip] = down ? [y, y + h] : [y + h, y];
    for (let i = 0; i < 8; i++)
      s += poly(
        [
          [i * w, foot],
          [i * w + w / 2, tip],
          [i * w + w, foot],
        ],
        figure,
      );
    y += h;
  };
  const dice = (h: number, figure: string, back: string): void => {
    const w = W / 16;
    ground(h, back);
    for (let i = 0; i < 16; i++) s += rect(i * w, y + ((i % 2) * h) / 2, w, h / 2, figure);
    y += h;
  };
  const gems = (h: number, outer: string, middle: string, heart: string): void => {
    ground(h, middle);
    const rings: readonly (readonly [number, string])[] = [
      [16, outer],
      [11, middle],
      [6, heart],
    ];
    for (const cx of [16, 48])
      for (const [r, fill] of rings) {
        const cy = y + h / 2;
        const rise = r2(((h / 2) * r) / 16);
        s += poly(
          [
            [cx - r, cy],
            [cx, cy - rise],
            [cx + r, cy],
            [cx, cy + rise],
          ],
          fill,
        );
      }
    y += h;
  };
  bar(10, p.b);
  bar(2, p.d);
  teeth(8, p.e, p.d, false);
  bar(4, p.e);
  dice(8, p.d, p.e);
  bar(4, p.e);
  teeth(8, p.e, p.d, true);
  bar(2, p.d);
  bar(6, p.b);
  bar(3, p.c);
  bar(3, p.e);
  gems(32, p.e, p.a, p.b);
  bar(3, p.e);
  bar(3, p.c);
  bar(6, p.b);
  bar(2, p.d);
  dice(6, p.e, p.c);
  bar(2, p.d);
  return { w: W, h: y, body: sheet(W, y, p.a) + s };
};
