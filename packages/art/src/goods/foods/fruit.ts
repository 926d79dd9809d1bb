import { at, circle, ellipse, path, poly, type Point, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A leaf 36 long, its stalk at the origin, its tip up. */
export const leaf = (fill: string): string =>
  path('M0 0C-11 -9 -11 -25 0 -36C11 -25 11 -9 0 0Z', fill) + stroke('M0 -2V-29', LIGHT, 1.8);

/** A cherry 24 across, around its own middle. */
export const cherry = (skin: string): string =>
  path('M0 -10C6 -14 13 -9 12.500 0C12 8 6 12 0 12C-6 12 -12 8 -12.500 0C-13 -9 -6 -14 0 -10Z', skin) +
  path('M6 -11.500C11 -10 13 -6 12.500 0C12 8 6 12 0 12C8 7 9 -4 6 -11.500Z', SHADE) +
  ellipse(-6, -4, 2.2, 4, LIGHT, 24);

/** Two cherries on one stalk, 60 wide, standing on y = 0. */
export const cherryPair = (skin: string, green: string): string =>
  stroke('M-17 -24C-14 -44 -4 -58 10 -66M17 -22C18 -42 15 -56 10 -66', green, 3.4) +
  at(10, -66, leaf(green), { turn: 68 }) +
  at(-17, -14, cherry(skin), { scale: 1.2 }) +
  at(17, -13, cherry(skin), { scale: 1.2 });

/** A bunch of grapes hanging from its stalk at the origin, 66 high, with a leaf. */
export function grapes(skin: string, skinDark: string, green: string): string {
  const rows = [4, 5, 4, 3, 2, 1];
  let s = stroke('M0 4C1 -6 4 -12 8 -16', green, 4);
  s += path(
    'M-2 0C-22 4 -36 -6 -38 -22C-30 -20 -28 -26 -28 -32C-18 -28 -14 -34 -10 -40C-4 -32 4 -30 10 -30C6 -22 6 -8 -2 0Z',
    green,
  );
  rows.forEach((count, row) => {
    for (let i = 0; i < count; i++) {
      const x = (i - (count - 1) / 2) * 15;
      const y = 8 + row * 12.5;
      s += circle(x, y, 9, (i + row) % 2 ? skin : skinDark) + ellipse(x - 3, y - 3, 2, 2.8, LIGHT, 30);
    }
  });
  return s;
}

/** A sprig of olives, 90 long, its cut end at the origin and its tip to the right. */
export const oliveSprig = (green: string, dark: string, fruit: string): string => {
  const blade = (x: number, y: number, turn: number, fill: string): string =>
    at(x, y, path('M0 0C-6 -8 -6 -26 0 -36C6 -26 6 -8 0 0Z', fill), { turn });
  const olive = (x: number, y: number): string =>
    ellipse(x, y, 9, 11, fruit) + ellipse(x - 3, y - 3, 2, 3.4, LIGHT, 20);
  return (
    stroke('M0 0C24 -10 52 -14 84 -8', dark, 3) +
    blade(20, -7, 30, green) +
    blade(46, -11, 24, dark) +
    blade(68, -11, 44, green) +
    blade(84, -8, 84, dark) +
    blade(70, -10, 136, green) +
    blade(34, -10, -14, dark) +
    olive(26, 6) +
    olive(50, 4)
  );
};

/** A tomato standing on y = 0, 56 across. */
export const tomato = (skin: string, green: string): string =>
  path('M0 -42C16 -48 30 -38 29 -22C28 -8 16 0 0 0C-16 0 -28 -8 -29 -22C-30 -38 -16 -48 0 -42Z', skin) +
  path('M14 -44C26 -42 30 -34 29 -22C28 -8 16 0 0 0C16 -8 22 -26 14 -44Z', SHADE) +
  ellipse(-16, -28, 4, 8, LIGHT, 24) +
  path('M0 -42L-16 -46L-8 -38L-14 -30L-2 -36L4 -28L6 -37L18 -36L9 -42L12 -50L2 -45L-4 -54Z', green);

const spikes = (rx: number, ry: number, count: number): readonly Point[] =>
  Array.from({ length: count * 2 }, (_, i): Point => {
    const a = (i / (count * 2)) * Math.PI * 2;
    const r = i % 2 ? 1 : 1.17;
    return [Math.cos(a) * rx * r, Math.sin(a) * ry * r];
  });

/** Half a durian, cut lengthwise, 100 high, around its own middle. */
export const durianHalf = (husk: string, pith: string, flesh: string): string => {
  const pod = (x: number, y: number, turn: number): string =>
    at(
      x,
      y,
      path('M-12 0C-13 -14 -6 -22 2 -22C12 -20 14 -8 12 4C10 16 4 22 -2 21C-9 20 -11 12 -12 0Z', flesh) +
        path('M5 -21C13 -18 14 -8 12 4C10 16 4 22 -2 21C8 12 10 -8 5 -21Z', SHADE) +
        ellipse(-5, -8, 2.4, 6, LIGHT, 8),
      { turn },
    );
  return (
    stroke('M4 -50C6 -58 8 -62 12 -66', husk, 8) +
    poly(spikes(44, 50, 22), husk) +
    path('M14 -47C34 -40 45 -20 44 2C43 26 30 46 12 48C34 30 36 -24 14 -47Z', SHADE) +
    ellipse(-2, 0, 36, 42, pith) +
    pod(-16, -6, 6) +
    pod(12, -10, -6) +
    pod(-2, 20, 70)
  );
};

/** Half a coconut facing the viewer, 84 across, around its own middle. */
export const coconutHalf = (shell: string, flesh: string): string =>
  circle(0, 0, 42, shell) +
  stroke('M-30 26C-36 20 -40 8 -40 -4M32 22C38 14 40 4 40 -6', SHADE, 2.4) +
  circle(-1, -1, 36, flesh) +
  ellipse(-1, 3, 25, 23, SHADE) +
  path('M-26 3C-26 -10 -14 -20 -1 -20C12 -20 24 -10 24 3C18 -8 8 -12 -1 -12C-10 -12 -20 -8 -26 3Z', SHADE) +
  stroke('M-30 -12C-26 -22 -18 -29 -8 -32', 'rgba(255,255,255,.8)', 3);

/** A wedge of melon standing on y = 0, 120 wide. */
export const melonWedge = (rind: string, flesh: string): string =>
  path('M-62 -58C-58 -20 -30 0 0 0C30 0 58 -20 62 -58C40 -30 -40 -30 -62 -58Z', rind) +
  path('M-56 -56C-50 -24 -26 -8 0 -8C26 -8 50 -24 56 -56C36 -36 -36 -36 -56 -56Z', flesh) +
  [-26, -13, 0, 13, 26].map((x) => ellipse(x, -31 - Math.abs(x) * 0.1, 4.4, 2.2, DEEP, x)).join('') +
  path('M62 -58C58 -20 30 0 0 0V-8C26 -8 50 -24 56 -56Z', SHADE);
