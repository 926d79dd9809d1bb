import { ellipse, path, rect } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A squat perfume bottle cut with corners, under a tall glass stopper. */
export const attarBottle = (b: Brush, o: { glass: string; scent: string; gold: string }): string =>
  contact(58) +
  path('M120 14C136 28 144 50 132 68H108C96 50 104 28 120 14Z', o.glass) +
  path('M120 26C128 36 132 50 126 62H114C108 50 112 36 120 26Z', o.scent) +
  path('M120 14C136 28 144 50 132 68H122C130 48 128 28 120 14Z', SHADE) +
  ellipse(111, 42, 2.6, 9, LIGHT, 8) +
  rect(106, 66, 28, 10, o.gold, 2) +
  path('M110 76H130V96H110Z', o.gold) +
  path('M122 66H134V76H130V96H122Z', SHADE) +
  path('M60 120L84 96H156L180 120V184L162 204H78L60 184Z', o.glass) +
  path('M72 124L90 106H150L168 124V180L156 194H84L72 180Z', o.scent) +
  path('M72 124L90 106H150L168 124H72Z', LIGHT) +
  rect(72, 134, 96, 42, b.cloth) +
  path('M120 122L150 154L120 188L90 154Z', PAPER) +
  arch(120, 168, 18, b.ink) +
  path('M150 96H156L180 120V184L162 204H146L156 194V112Z', SHADE) +
  path('M64 122h5v60h-5z', LIGHT);
