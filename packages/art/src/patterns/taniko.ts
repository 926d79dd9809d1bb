import { poly } from '../svg';
import type { Motif } from './motif';

const W = 48;
const ROW = 24;

/** Maori taniko: triangles stacked as a hem. */
export const taniko: Motif = (p) => {
  const row = (y: number, n: number, figure: string, back: string): string => {
    let s = `<rect y="${y}" width="${W}" height="${ROW}" fill="${back}"/>`;
    const w = W / n;
    for (let i = 0; i < n; i++)
      s += poly(
        [
          [i * w, y + ROW],
          [i * w + w / 2, y],
          [i * w + w, y + ROW],
        ],
        figure,
      );
    return s;
  };
  const inner = (foot: number, fill: string): string =>
    poly(
      [
        [12, foot],
        [24, foot - 12],
        [36, foot],
      ],
      fill,
    );
  const body =
    row(0, 1, p.b, p.e) +
    inner(24, p.d) +
    row(24, 2, p.d, p.e) +
    row(48, 1, p.e, p.b) +
    inner(72, p.c) +
    row(72, 2, p.e, p.c);
  return { w: W, h: 96, body };
};
