import { mod } from '../random';
import { sheet } from '../svg';
import type { Motif } from './motif';

const W = 48;
const H = 96;

/** Glazed roof scales, as on Danube churches. */
export const scales: Motif = (p) => {
  const rows = [p.b, p.c, p.d, p.b, p.e, p.c, p.d, p.e];
  let s = sheet(W, H, p.a);
  for (let row = 8; row >= -2; row--)
    for (let i = -1; i < 3; i++) {
      const x = i * 24 + (mod(row, 2) ? 12 : 0);
      s += `<path d="M${x} ${row * 12}h24v10a12 12 0 0 1-24 0z" fill="${rows[mod(row, 8)] ?? p.a}" stroke="${p.a}" stroke-width="2"/>`;
    }
  return { w: W, h: H, body: s };
};
