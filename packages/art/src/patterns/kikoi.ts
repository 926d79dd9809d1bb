import { circle } from '../svg';
import type { Motif } from './motif';

const W = 40;

/** East African kikoi and beadwork: stripes of unequal weight. */
export const kikoi: Motif = (p) => {
  let y = 0;
  let s = '';
  const bar = (h: number, fill: string): void => {
    s += `<rect y="${y}" width="${W}" height="${h}" fill="${fill}"/>`;
    y += h;
  };
  const beads = (bead: string, back: string): void => {
    bar(8, back);
    for (let i = 0; i < 5; i++) s += circle(i * 8 + 4, y - 4, 3, bead);
  };
  const border = (): void => {
    bar(3, p.d);
    bar(6, p.e);
    bar(3, p.d);
  };
  bar(22, p.b);
  border();
  bar(12, p.c);
  beads(p.d, p.e);
  bar(12, p.c);
  border();
  bar(22, p.b);
  beads(p.b, p.d);
  return { w: W, h: y, body: s };
};
