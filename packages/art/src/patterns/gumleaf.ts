import { sheet } from '../svg';
import type { Motif } from './motif';
import { repeats } from './repeats';

const S = 96;

/** Eucalypt leaves on ochre, an open repeat. */
export const gumleaf: Motif = (p) => {
  const leaf = (x: number, y: number, turn: number, fill: string): string =>
    repeats(
      S,
      [x, y],
      [35, 35],
      (cx, cy) =>
        `<g transform="translate(${cx} ${cy}) rotate(${turn})"><path d="M0 -30C12 -14 11 12 0 30C-9 12 -10 -12 0 -30Z" fill="${fill}"/><path d="M0 -24V34" stroke="${p.a}" stroke-width="2"/></g>`,
    );
  return {
    w: S,
    h: S,
    body:
      sheet(S, S, p.a) +
      leaf(20, 24, 35, p.b) +
      leaf(66, 18, -50, p.c) +
      leaf(48, 58, 70, p.e) +
      leaf(88, 66, 12, p.b) +
      leaf(12, 78, -28, p.d),
  };
};
