import { path, sheet } from '../svg';
import { mod, random } from '../random';
import type { Motif, Thread } from './motif';

const W = 120;
const H = 168;

/** How far a point lies from the heart of a pointed oval; 1 is its edge. */
const almond = (x: number, y: number, cx: number, cy: number, w: number, h: number): number =>
  Math.pow(Math.abs(x - cx) / w, 1.5) + Math.pow(Math.abs(y - cy) / h, 1.7);

function threadAt(x: number, yRaw: number): Thread {
  const y = mod(yRaw, H);
  for (const dy of [-H, 0, H]) {
    const f = almond(x, y + dy, W / 2, H / 2, 40, 66);
    if (f < 0.05) return 'd';
    if (f < 0.2) return 'b';
    if (f < 0.36) return 'a';
    if (f < 0.5) return 'e';
    if (f < 0.78) return 'b';
    if (f < 0.9) return 'd';
    if (f < 1.03) return 'e';
  }
  for (const cx of [0, W])
    for (const dy of [-H, 0, H]) {
      const f = almond(x, y + dy, cx, 0, 26, 54);
      if (f < 0.1) return 'a';
      if (f < 0.34) return 'c';
      if (f < 0.55) return 'd';
      if (f < 0.85) return 'c';
      if (f < 1) return 'e';
      const g = almond(x, y + dy, cx, H / 2, 12, 22);
      if (g < 0.3) return 'd';
      if (g < 1) return 'b';
    }
  return 'a';
}

/** Uzbek and Tajik ikat: warp threads dyed before weaving, so edges feather along the thread. */
export const ikat: Motif = (p, { seed = 7, warp: t = 2 }) => {
  const next = random(seed);
  const slips: number[] = [];
  let slip = 0;
  for (let i = 0; i <= W / t / 2; i++) {
    slip = slip * 0.45 + (next() - 0.5) * 9;
    slips.push(slip);
  }
  const out: Partial<Record<Thread, string>> = {};
  for (let i = 0; i < W / t; i++) {
    const m = Math.min(i, W / t - 1 - i);
    const x = i * t;
    const xm = m * t + t / 2;
    const own = slips[m] ?? 0;
    let y = 0;
    let k = threadAt(xm, own);
    while (y < H) {
      let n = y + 1;
      while (n < H && threadAt(xm, n + own) === k) n++;
      if (k !== 'a')
        out[k] =
          (out[k] ?? '') +
          `M${x} ${y}l${t / 2} ${y ? -5 : 0}l${t / 2} ${y ? 5 : 0}v${n - y}l${-t / 2} ${n < H ? 5 : 0}l${-t / 2} ${n < H ? -5 : 0}z`;
      y = n;
      k = threadAt(xm, n + own);
    }
  }
  const order: readonly Thread[] = ['c', 'e', 'b', 'd'];
  return { w: W, h: H, body: sheet(W, H, p.a) + order.map((k) => path(out[k] ?? '', p[k])).join('') };
};
