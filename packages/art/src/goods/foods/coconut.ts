import { path, r2, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** The other half of a split coconut lying on its cut, husk fibres up, 88 wide, standing on y = 0. */
export const coconutDome = (shell: string): string =>
  path('M-44 0C-46 -34 -26 -58 2 -58C28 -58 46 -34 44 0C20 5 -20 5 -44 0Z', shell) +
  stroke(
    'M-30 -8C-30 -28 -22 -42 -10 -50M-14 -6C-15 -26 -10 -42 -2 -52M6 -6C8 -26 8 -42 6 -52M24 -8C26 -24 22 -38 14 -48',
    DEEP,
    1.6,
  ) +
  path('M14 -56C36 -50 45 -26 44 0C34 3 22 4 12 4C30 -14 30 -40 14 -56Z', SHADE) +
  stroke('M-37 -14C-36 -28 -30 -38 -22 -45', LIGHT, 4);

/** A frond of the coconut palm, 125 long, its stalk at the origin, bending to the right. */
export function palmFrond(green: string): string {
  let blades = '';
  for (let i = 0; i < 11; i++) {
    const t = 0.2 + i * 0.075;
    const x = 76 * t * t;
    const y = 8 * t * t - 100 * t;
    const along = Math.atan2(16 * t - 100, 152 * t);
    const long = 42 - Math.abs(i - 4) * 3;
    for (const side of [-1, 1]) {
      const a = along + side * (0.95 - t * 0.25);
      const tip = `${r2(x + Math.cos(a) * long)} ${r2(y + Math.sin(a) * long + 6)}`;
      blades += `M${r2(x - Math.cos(along) * 4)} ${r2(y - Math.sin(along) * 4)}L${tip}L${r2(x + Math.cos(along) * 3)} ${r2(y + Math.sin(along) * 3)}Z`;
    }
  }
  return (
    path(blades, green) + stroke('M0 0Q0 -50 76 -92', green, 4) + stroke('M2 -20Q8 -56 72 -90', LIGHT, 1.6)
  );
}
