import { at, circle, ellipse, path, rect, stroke } from '../svg';
import { ridge } from './ridge';
import { ripe, type Scene } from './scene';

const CONTOUR = 'rgba(246,239,227,.3)';
const along = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** Terraced hills, one row of bushes with ripe fruit in front. */
export const terraces: Scene = ({ seed, look }) => {
  const crop = ripe(look, '#8FB05A');
  const far = ridge(seed, 186, 34);
  const middle = ridge(seed + 1, 246, 30, 3);
  const near = ridge(seed + 2, 296, 24, 4);
  const front = ridge(seed + 3, 346, 14, 3);
  const bush =
    circle(-15, -8, 15, '#3D6138') +
    circle(13, -9, 17, '#3D6138') +
    circle(-1, -17, 17, '#4E7A44') +
    circle(-12, -12, 4.2, crop) +
    circle(4, -7, 4.2, crop) +
    circle(14, -15, 4.2, crop) +
    circle(-2, -22, 4.2, crop);
  return (
    path(far.hill, '#B98A66') +
    path(middle.hill, '#7C8B52') +
    stroke([18, 36, 54].map((d) => middle.line(d)).join(''), CONTOUR, 2) +
    path(near.hill, '#4E6A3C') +
    stroke([16, 32, 48].map((d) => near.line(d)).join(''), CONTOUR, 2) +
    path(front.hill, '#2C4A33') +
    along(46, 600, 78)
      .map((x) => at(x, front.heightAt(x) + 12, bush))
      .join('')
  );
};

/** Gentle hills, one row of round fruit trees in front. */
export const orchard: Scene = ({ seed, look }) => {
  const crop = ripe(look, '#D9741A');
  const far = ridge(seed, 196, 40, 3);
  const near = ridge(seed + 1, 262, 22);
  const front = ridge(seed + 2, 322, 10, 3);
  const fruit = [
    [-20, -62],
    [-4, -84],
    [16, -66],
    [26, -52],
    [-28, -46],
    [2, -54],
  ];
  const tree =
    ellipse(6, 1, 36, 5, 'rgba(16,14,12,.2)') +
    rect(-5, -34, 10, 34, '#6B4A32') +
    circle(0, -64, 40, '#4E7A44') +
    path('M14 -102A40 40 0 0 1 -8 -25C20 -36 30 -70 14 -102Z', 'rgba(20,16,12,.17)') +
    fruit.map(([x = 0, y = 0]) => circle(x, y, 5.4, crop)).join('');
  return (
    path(far.hill, '#9DB08A') +
    path(near.hill, '#7E9A5A') +
    path(front.hill, '#5C7A42') +
    along(62, 600, 104)
      .map((x) => at(x, front.heightAt(x) + 30, tree))
      .join('')
  );
};

/** A slope of vines in converging rows, one row of stakes in front. */
export const vineyard: Scene = ({ seed }) => {
  const crop = '#5B2A4E';
  const far = ridge(seed, 176, 46, 3);
  const near = ridge(seed + 1, 232, 18, 3);
  const rows = along(-8, 8, 1)
    .map((i) => `M${320 + i * 26} 236L${320 + i * 112} 400`)
    .join('');
  const berries = [
    [-6, 0],
    [6, 0],
    [-12, -9],
    [0, -9],
    [12, -9],
    [0, 9],
  ];
  const vine =
    rect(-3, -66, 6, 70, '#6B4A32') +
    path(
      'M-34 -44C-36 -62 -14 -70 0 -66C14 -70 36 -62 34 -44C28 -34 10 -36 0 -38C-10 -36 -28 -34 -34 -44Z',
      '#4E7A44',
    ) +
    at(-18, -26, berries.map(([x = 0, y = 0]) => circle(x, y, 6, crop)).join(''), { scale: 0.8 }) +
    at(18, -24, berries.map(([x = 0, y = 0]) => circle(x, y, 6, crop)).join(''), { scale: 0.8 });
  return (
    path(far.hill, '#8C97A0') +
    path(near.hill, '#A9A06A') +
    path('M0 252C160 226 480 226 640 252V400H0Z', '#C4A878') +
    stroke(rows, '#6E8B4A', 13) +
    path('M0 372C180 358 460 358 640 372V400H0Z', '#8A6B48') +
    along(60, 590, 104)
      .map((x) => at(x, 384, vine))
      .join('')
  );
};
