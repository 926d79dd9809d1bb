import { circle, ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

/** A hazelnut, base up, 26 high, around its own middle. */
export const hazelnut = (shell: string, base: string): string =>
  path('M0 -13C9 -13 14 -5 13 2C11 9 5 12 0 15C-5 12 -11 9 -13 2C-14 -5 -9 -13 0 -13Z', shell) +
  path('M0 -13C7 -13 12 -8 13 -3C6 1 -6 1 -13 -3C-12 -8 -7 -13 0 -13Z', base) +
  path('M4 -12C10 -9 14 -5 13 2C11 9 5 12 0 15C7 6 8 -4 4 -12Z', SHADE) +
  ellipse(-6, 3, 2, 5, LIGHT, 14);

const lobe = 'M0 -17C5 -23 15 -21 17 -13C24 -11 25 -1 20 3C23 11 16 19 9 16C6 20 2 19 0 16Z';
const furrows = 'M5 -15C11 -14 9 -7 14 -7M4 -6C10 -7 10 0 16 0M4 3C8 2 10 8 15 8M4 11C7 9 8 13 9 14';

/** Half a walnut kernel, 40 wide, around its own middle. */
export const walnutHalf = (kernel: string, skin: string): string =>
  path(lobe, kernel) +
  `<path d="${lobe}" fill="${kernel}" transform="scale(-1 1)"/>` +
  stroke('M0 -15V14', skin, 3) +
  stroke(furrows, skin, 2.2) +
  `<g transform="scale(-1 1)">${stroke(furrows, skin, 2.2)}</g>` +
  path('M12 -18C17 -16 17 -13 17 -13C24 -11 25 -1 20 3C23 11 16 19 9 16C16 8 17 -6 12 -18Z', SHADE);

/** A walnut in its shell, 44 high, around its own middle. */
export const walnutWhole = (shell: string): string =>
  path('M0 -23C14 -22 21 -10 20 2C19 14 10 21 0 24C-10 21 -19 14 -20 2C-21 -10 -14 -22 0 -23Z', shell) +
  path('M7 -21C16 -17 21 -8 20 2C19 14 10 21 0 24C12 12 14 -8 7 -21Z', SHADE) +
  stroke('M-2 -22C3 -10 3 10 -1 23', DEEP, 2.4) +
  stroke(
    'M-8 -15C-12 -8 -6 -4 -10 4M-14 -2C-15 4 -9 8 -9 14M9 -13C13 -8 8 -3 12 3M8 8C13 8 10 13 7 16',
    DEEP,
    1.7,
  ) +
  ellipse(-11, -10, 2.4, 6, LIGHT, 24);

/** A cracked walnut: one half of the shell, its kernel showing. */
export const walnutOpen = (shell: string, kernel: string, skin: string): string =>
  ellipse(0, 0, 24, 22, shell) +
  ellipse(-1, -1, 19.5, 17.5, DEEP) +
  `<g transform="scale(.78)">${walnutHalf(kernel, skin)}</g>`;

/** A macadamia in its smooth round shell, 40 across, around its own middle. */
export const macadamiaWhole = (shell: string): string =>
  circle(0, 0, 20, shell) +
  path('M8 -18A20 20 0 0 1 -4 19.6C10 16 16 -4 8 -18Z', SHADE) +
  ellipse(-8, -8, 6, 3.4, LIGHT, -40) +
  circle(3, -15, 1.8, DEEP);

/** Half a macadamia shell, its thick rim to the viewer, the round cream kernel still in it; 44 across. */
export const macadamiaOpen = (shell: string, kernel: string): string =>
  path('M-22 0A22 22 0 0 0 22 0Z', shell) +
  path('M8 0H22A22 22 0 0 1 -2 22C8 18 10 8 8 0Z', SHADE) +
  ellipse(0, 0, 22, 9, shell) +
  ellipse(0, 0, 22, 9, SHADE) +
  ellipse(0, 0, 17.5, 6.4, DEEP) +
  path('M-15.500 1C-16 -18 16 -18 15.500 1C12 6 -12 6 -15.500 1Z', kernel) +
  path('M6 -12C14 -10 16 -4 15.500 1C13 4.500 8 5.500 3 5.800C9 1 9 -7 6 -12Z', SHADE) +
  ellipse(-6, -7, 4.6, 2.6, 'rgba(255,255,255,.8)', -24);

/** A peeled round kernel, 24 across. */
export const roundKernel = (kernel: string): string =>
  circle(0, 0, 12, kernel) +
  path('M5 -11A12 12 0 0 1 -2 11.8C6 8 9 -3 5 -11Z', SHADE) +
  ellipse(-4, -5, 3.6, 2, 'rgba(255,255,255,.7)', -35);
