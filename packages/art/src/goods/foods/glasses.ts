import { ellipse, path, rect, stroke } from '../../svg';
import { BRIGHT, DEEP, LIGHT, SHADE } from '../brush';

const floor = (rx: number): string => ellipse(4, 0, rx, 4.5, 'rgba(16,14,12,.2)');

/** A stemmed glass of wine, standing on y = 0, 108 high. */
export const wineGlass = (wine: string): string =>
  floor(26) +
  path('M-24 0C-20 -5 -4 -5 -2 -8V-46H2V-8C4 -5 20 -5 24 0Z', BRIGHT) +
  path('M-24 -106H24C30 -76 24 -52 0 -45C-24 -52 -30 -76 -24 -106Z', BRIGHT) +
  path('M-26 -84H26C25 -66 18 -53 0 -48C-18 -53 -25 -66 -26 -84Z', wine) +
  path('M12 -84H26C25 -66 18 -53 0 -48C10 -58 14 -70 12 -84Z', SHADE) +
  ellipse(0, -84, 26, 4.5, LIGHT) +
  stroke('M-18 -98C-21 -84 -19 -70 -14 -62', LIGHT, 3);

/** A straight glass of milk, standing on y = 0, 84 high. */
export const milkGlass = (milk: string): string =>
  floor(28) +
  path('M-27 -84H27L22 -2Q0 4 -22 -2Z', BRIGHT) +
  path('M-25.500 -66H25.500L21.500 -5Q0 1 -21.500 -5Z', milk) +
  path('M12 -66H25.500L21.500 -5Q14 -2 6 -1Z', SHADE) +
  ellipse(0, -66, 25.5, 5, milk) +
  ellipse(0, -66, 25.5, 5, 'rgba(255,255,255,.4)') +
  stroke('M-19 -78L-16 -14', LIGHT, 4);

/** A drip filter of the phin kind on its glass of coffee, standing on y = 0, 118 high. */
export const phin = (metal: string, coffee: string): string =>
  floor(30) +
  path('M-27 -60H27L22 -2Q0 4 -22 -2Z', BRIGHT) +
  path('M-24.500 -28H24.500L21.500 -5Q0 1 -21.500 -5Z', coffee) +
  ellipse(0, -28, 24.5, 4.5, coffee) +
  ellipse(0, -28, 24.5, 4.5, LIGHT) +
  stroke('M0 -58V-34', coffee, 1.8) +
  rect(-36, -66, 72, 7, metal, 3.5) +
  path('M-24 -66H24L26 -104H-26Z', metal) +
  path('M-28 -104H28V-110H-28Z', metal) +
  path('M-28 -110C-20 -117 20 -117 28 -110Z', metal) +
  rect(-5, -120, 10, 6, metal, 3) +
  path('M10 -66H24L26 -104H28V-110C24 -114 18 -115 12 -115.500Z', SHADE) +
  stroke('M-28 -104H28M-36 -61H36', DEEP, 1.4) +
  stroke('M-17 -98L-16 -72', LIGHT, 4);

/** A low tumbler of spirit over one large piece of ice, standing on y = 0, 60 high. */
export const tumbler = (spirit: string): string =>
  floor(30) +
  path('M-30 -60H30L26 -3Q0 4 -26 -3Z', BRIGHT) +
  path('M-27.500 -32H27.500L25.500 -6Q0 0 -25.500 -6Z', spirit) +
  path('M10 -32H27.500L25.500 -6Q16 -3 6 -2.500Z', SHADE) +
  path('M-18 -38L2 -46L12 -26L-8 -16Z', BRIGHT) +
  path('M2 -46L12 -26L-8 -16L-2 -28Z', LIGHT) +
  stroke('M-24 -54L-21 -16', LIGHT, 4);
