import { at, circle, ellipse, path, type Point, stroke } from '../../svg';
import { type Brush, PAPER, SHADE } from '../brush';
import { contact } from '../parts';

/** A red shrimp standing in its curl, its head to the left, 156 high with its feelers, around its own middle. */
export function shrimpCurl(): string {
  const joints = Array.from({ length: 9 }, (_, i) => {
    const t = -2.72 + i * 0.44;
    const R = 50 - i * 1.1;
    const middle: Point = [122 + Math.cos(t) * R, 128 + Math.sin(t) * R];
    return { x: middle[0], y: middle[1], r: 27 - i * 2.1, t };
  });
  const legs = joints
    .slice(1, 6)
    .map(
      ({ x, y, r, t }) =>
        `M${x.toFixed(1)} ${y.toFixed(1)}L${(x - Math.cos(t) * (r + 14)).toFixed(1)} ${(y - Math.sin(t) * (r + 12)).toFixed(1)}`,
    )
    .join('');
  const last = joints[8];
  const tail = last
    ? path(
        `M${last.x.toFixed(1)} ${last.y.toFixed(1)}c-14 2-24 12-26 22c12 0 18-2 24-8c0 8 4 14 12 18c4-12 2-24-10-32z`,
        '#B83A22',
      )
    : '';
  return at(
    -122,
    -128,
    stroke(legs, '#B83A22', 3.5) +
      stroke('M76 104C58 86 50 66 52 44M80 98C72 78 72 58 80 38', '#B83A22', 3) +
      path('M78 134C62 132 54 122 50 108L84 90Z', '#E0563A') +
      joints
        .map(({ x, y, r }, i) => circle(x, y, r, i % 2 ? '#EC7352' : '#E0563A'))
        .reverse()
        .join('') +
      tail +
      circle(66, 112, 4.5, 'rgba(20,16,12,.86)'),
  );
}

/** A shrimp curled on a plate whose rim wears the cloth. */
export const shrimp = (b: Brush): string =>
  contact(76) +
  path('M44 186H196L186 204H54Z', PAPER) +
  path('M46.5 190.5H193.5L191 196H49Z', b.cloth) +
  ellipse(120, 186, 78, 10, PAPER) +
  ellipse(120, 186, 62, 6.5, SHADE) +
  at(122, 128, shrimpCurl());
