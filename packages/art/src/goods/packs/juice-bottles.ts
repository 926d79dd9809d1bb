import { ellipse, path, rect } from '../../svg';
import { type Brush, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';
import type { BottleColours } from './bottle';

/** A round-shouldered juice bottle with a screw cap. */
export const juiceBottle = (b: Brush, o: BottleColours): string =>
  contact(52) +
  path(
    'M104 62H136V78C136 92 172 96 172 132V190Q172 204 158 204H82Q68 204 68 190V132C68 96 104 92 104 78Z',
    o.body,
  ) +
  rect(99, 36, 42, 28, o.cap, 3) +
  path('M99 55h42v6h-42z', SHADE) +
  rect(68, 130, 104, 54, b.cloth) +
  ellipse(120, 157, 29, 25, PAPER) +
  arch(120, 168, 14, b.ink) +
  path(
    'M128 36H138Q141 36 141 39V64H136V78C136 92 172 96 172 132V190Q172 204 158 204H146C156 180 158 150 154 128C150 106 128 98 128 80Z',
    SHADE,
  ) +
  path('M76 132C76 118 82 110 91 104V202H84Q76 200 76 190Z', LIGHT);

/** A tall juice bottle, its neck as long as its belly is deep. */
export const tallJuiceBottle = (b: Brush, o: BottleColours): string =>
  contact(42) +
  path(
    'M108 40H132V84C132 102 160 108 160 134V194Q160 204 150 204H90Q80 204 80 194V134C80 108 108 102 108 84Z',
    o.body,
  ) +
  rect(104, 16, 32, 26, o.cap, 3) +
  path('M104 34h32v6h-32z', SHADE) +
  rect(105, 44, 30, 6, o.body, 3) +
  rect(80, 134, 80, 54, b.cloth) +
  path('M98 128H142V180L120 194L98 180Z', PAPER) +
  arch(120, 162, 16, b.ink) +
  rect(107, 169, 26, 2.5, 'rgba(20,16,12,.86)') +
  path(
    'M125 16H133Q136 16 136 19V42H132V84C132 102 160 108 160 134V194Q160 204 150 204H144V136C144 110 125 104 125 86Z',
    SHADE,
  ) +
  path('M87 134c0-9 4-14 10-18v86h-6q-4-1-4-8z', LIGHT);
