import { random } from '../random';
import { at, ellipse, path, poly, rect, stroke } from '../svg';
import { ridge, WIDTH } from './ridge';
import { ripe, type Scene } from './scene';

const along = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** Dunes, one row of date palms in front. */
export const dunesPalms: Scene = ({ seed, look }) => {
  const crop = ripe(look, '#8A3A1C');
  const far = ridge(seed, 214, 30, 3);
  const near = ridge(seed + 1, 268, 34, 2);
  const front = ridge(seed + 2, 344, 12, 3);
  const frond = (turn: number, flip: boolean): string =>
    at(0, -116, path('M0 0C14 -22 40 -26 62 -6C46 -12 24 -10 0 0Z', '#3F6B46'), { turn, flip });
  const palm =
    ellipse(8, 1, 30, 4, 'rgba(16,14,12,.2)') +
    path('M-6 0C-2 -40 -6 -80 -3 -116H5C3 -80 7 -40 7 0Z', '#7A5636') +
    frond(-34, false) +
    frond(2, false) +
    frond(34, false) +
    frond(34, true) +
    frond(-2, true) +
    frond(-34, true) +
    ellipse(-9, -106, 5, 9, crop) +
    ellipse(10, -105, 5, 9, crop) +
    ellipse(0, -102, 5, 9, crop);
  return (
    path(far.hill, '#E3BE86') +
    path(near.hill, '#D0A263') +
    path(
      `M0 ${near.heightAt(0)}${near.line().slice(near.line().indexOf('C'))}V400H${WIDTH * 0.62}C${WIDTH * 0.5} 340 ${WIDTH * 0.56} 300 ${WIDTH * 0.5} ${near.heightAt(WIDTH * 0.5)}Z`,
      'rgba(90,50,16,.14)',
    ) +
    path(front.hill, '#B9854A') +
    along(70, 590, 100)
      .map((x, i) => at(x, front.heightAt(x) + 20, palm, { scale: i % 2 ? 0.88 : 1 }))
      .join('')
  );
};

/** Flooded paddies that mirror the sky, one row of rice in front. */
export const paddy: Scene = ({ seed, sky, sun }) => {
  const crop = '#C9962E';
  const far = ridge(seed, 178, 34, 4);
  const near = ridge(seed + 1, 214, 14, 3);
  const next = random(seed + 2);
  let bunds = '';
  for (let y = 252, gap = 26; y < 400; y += gap, gap += 14) {
    const x = 120 + next() * 400;
    bunds += `M0 ${y}H640M${x.toFixed(0)} ${y}L${(x + (x - 320) * 0.16).toFixed(0)} ${y + gap}`;
  }
  const tuft = stroke(
    'M0 0C-2 -22 -10 -38 -22 -48M0 0C0 -26 0 -44 -4 -62M0 0C2 -24 10 -40 20 -52M0 0C-4 -16 -16 -26 -28 -30M0 0C4 -16 16 -24 28 -28',
    '#4E7A44',
    5,
  );
  const ears = stroke(
    'M-4 -62C-2 -70 4 -74 10 -74M20 -52C26 -58 32 -58 36 -54M-22 -48C-28 -54 -34 -52 -38 -48',
    crop,
    6,
  );
  return (
    path(far.hill, '#7F9A86') +
    path(near.hill, '#56784E') +
    rect(0, 232, 640, 168, sky) +
    ellipse(468, 262, 46, 12, sun) +
    stroke(bunds, '#6E8B4A', 7) +
    path('M0 384C200 376 440 376 640 384V400H0Z', '#56784E') +
    along(36, 610, 71)
      .map((x) => at(x, 392, tuft + ears))
      .join('')
  );
};

/** High snow-capped ranges, one row of slender trees in front. */
export const mountains: Scene = ({ seed, look }) => {
  const crop = look.accent;
  const next = random(seed);
  const peak = (x: number, top: number, half: number): string => {
    const snow = (300 - top) * 0.26;
    const w = (half * snow) / (300 - top);
    return (
      poly(
        [
          [x - half, 300],
          [x, top],
          [x + half, 300],
        ],
        '#7E8B96',
      ) +
      poly(
        [
          [x, top],
          [x + half, 300],
          [x + half * 0.16, 300],
        ],
        'rgba(20,16,12,.17)',
      ) +
      poly(
        [
          [x - w, top + snow],
          [x, top],
          [x + w, top + snow],
          [x + w * 0.4, top + snow * 0.82],
          [x + w * 0.1, top + snow * 1.3],
          [x - w * 0.4, top + snow * 0.86],
        ],
        '#F4F1EA',
      )
    );
  };
  const peaks = [90, 330, 560, 200, 450].map((x, i) =>
    peak(x + (next() - 0.5) * 40, (i < 3 ? 84 : 136) + next() * 34, i < 3 ? 170 : 140),
  );
  const hills = ridge(seed + 1, 282, 20, 3);
  const front = ridge(seed + 2, 338, 12, 4);
  const tree =
    ellipse(5, 1, 18, 4, 'rgba(16,14,12,.2)') +
    rect(-3, -14, 6, 14, '#6B4A32') +
    path('M0 -92C16 -70 20 -34 12 -12H-12C-20 -34 -16 -70 0 -92Z', '#3F6B46') +
    path('M2 -88C16 -70 20 -34 12 -12H2C10 -36 10 -64 2 -88Z', 'rgba(20,16,12,.17)');
  const bloom = stroke('M-24 0v-9M-32 2v-7M24 2v-9M33 0v-7', crop, 6);
  return (
    peaks.join('') +
    path(hills.hill, '#8FA06A') +
    path(front.hill, '#5C7A42') +
    along(48, 610, 68)
      .map((x) => at(x, front.heightAt(x) + 24, tree + bloom))
      .join('')
  );
};
