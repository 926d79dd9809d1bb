import { r2, rect, sheet } from '../svg';
import type { Motif } from './motif';

const S = 96;

/** Guna mola and zenu weave: cut cloth in parallel channels. */
export const mola: Motif = (p) => {
  const layers = [p.b, p.e, p.d, p.e, p.c, p.e, p.b];
  const box = (x: number, y: number): string =>
    layers
      .map((fill, i) => {
        const m = 2 + i * 3.4;
        return rect(x + m, y + m, 48 - 2 * m, 48 - 2 * m, fill, Math.max(10 - i * 1.4, 1));
      })
      .join('');
  const fingers = (x: number, y: number): string =>
    layers
      .slice(0, 6)
      .map(
        (colour, i) =>
          `<path d="M${x + 4 + i * 8} ${y + 46}V${y + (i % 2 ? 14 : 4)}" stroke="${colour}" stroke-width="${r2(5.2)}" stroke-linecap="round"/>`,
      )
      .join('');
  return { w: S, h: S, body: sheet(S, S, p.a) + box(0, 0) + box(48, 48) + fingers(48, 0) + fingers(0, 48) };
};
