import { random } from '../random';
import { r2 } from '../svg';

/** A landscape is 640 × 400. */
export const WIDTH = 640;
export const HEIGHT = 400;

/** The line where a hill meets what is behind it. */
export interface Ridge {
  /** The line alone, moved down by `dy`. */
  readonly line: (dy?: number) => string;
  /** The hill, closed along the lower edge of the picture. */
  readonly hill: string;
  readonly heightAt: (x: number) => number;
}

/** A ridge about `y`, swinging by `swing` up and down over `folds` slopes; the seed decides its shape. */
export function ridge(seed: number, y: number, swing: number, folds = 4): Ridge {
  const next = random(seed);
  const step = WIDTH / folds;
  const knots = Array.from(
    { length: folds + 1 },
    (_, i) => y + (i % 2 ? -1 : 1) * swing * (0.45 + next() * 0.55),
  );
  const knot = (i: number): number => knots[Math.max(0, Math.min(i, folds))] ?? y;
  const line = (dy = 0): string =>
    knots
      .map((_, i) =>
        i === 0
          ? `M0 ${r2(knot(0) + dy)}`
          : `C${r2((i - 2 / 3) * step)} ${r2(knot(i - 1) + dy)} ${r2((i - 1 / 3) * step)} ${r2(knot(i) + dy)} ${r2(i * step)} ${r2(knot(i) + dy)}`,
      )
      .join('');
  return {
    line,
    hill: `${line()}V${HEIGHT}H0Z`,
    heightAt: (x) => {
      const i = Math.min(Math.floor(x / step), folds - 1);
      const t = x / step - i;
      return knot(i) + (knot(i + 1) - knot(i)) * (3 * t * t - 2 * t * t * t);
    },
  };
}
