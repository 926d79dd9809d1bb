import { at, circle, path, stroke } from '../../svg';
import { LIGHT, SHADE } from '../brush';

/** An open boll of cotton on its stalk, standing on y = 0, 76 high: four locks in a dry husk. */
export const cottonBoll = (lint: string, husk: string): string => {
  const bract = path('M0 0C-8 -10 -8 -26 0 -38C8 -26 8 -10 0 0Z', husk);
  return (
    stroke('M-6 0C-2 -10 0 -18 0 -30', husk, 4) +
    at(0, -26, bract, { turn: -74 }) +
    at(0, -26, bract, { turn: 74 }) +
    circle(-15, -44, 15, lint) +
    circle(15, -44, 15, lint) +
    circle(0, -58, 17, lint) +
    circle(0, -38, 14, lint) +
    path('M8 -73A17 17 0 0 1 17 -58A15 15 0 0 1 20 -30A14 14 0 0 1 4 -24.600C14 -34 18 -54 8 -73Z', SHADE) +
    stroke('M-24 -48C-21 -54 -14 -55 -10 -52M-8 -66C-5 -70 2 -71 6 -68', 'rgba(255,255,255,.85)', 2.6) +
    stroke('M0 -30V-46M-3 -48C-8 -46 -12 -40 -13 -34M3 -48C8 -46 12 -40 13 -34', SHADE, 2) +
    at(0, -24, bract, { turn: -36, scale: 0.74 }) +
    at(0, -24, bract + path('M0 0C8 -10 8 -26 0 -38Z', SHADE), { turn: 36, scale: 0.74 }) +
    stroke('M-5 -28L-14 -40M5 -28L14 -40', LIGHT, 1.4)
  );
};
