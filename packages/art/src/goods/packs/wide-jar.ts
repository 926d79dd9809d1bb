import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A wide clear jar under a wooden lid; what fills it is drawn by the caller within x 66–174, y 100–200. */
export const wideJar = (b: Brush, o: { lid: string }, inside: string): string =>
  contact(58) +
  path(
    'M76 84H164V92C174 96 180 102 180 112V190Q180 204 166 204H74Q60 204 60 190V112C60 102 66 96 76 92Z',
    'rgba(255,255,255,.4)',
  ) +
  inside +
  rect(68, 52, 104, 36, o.lid, 5) +
  stroke('M78 62H146M90 70H162M76 77H132', SHADE, 1.8) +
  path('M72 84h96v7h-96z', SHADE) +
  rect(60, 134, 120, 50, b.cloth) +
  ellipse(120, 159, 29, 27, PAPER) +
  arch(120, 171, 16, b.ink) +
  path(
    'M152 52H167Q172 52 172 57V83Q172 88 168 88L164 92C174 96 180 102 180 112V190Q180 204 166 204H152Z',
    SHADE,
  ) +
  path('M68 112c0-6 3-10 8-13v103q-8-2-8-12z', LIGHT);
