import { circle, path, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact } from '../parts';

/** A contour pillow of latex, its cover drawn back from the pierced foam. */
export function latexPillow(b: Brush, o: { foam: string; hole: string; trim: string }): string {
  let holes = '';
  for (let row = 0; row < 7; row++)
    for (let i = 0; i < 7; i++) {
      const x = 32 + i * 14 + (row % 2) * 7;
      const y = 116 + row * 13;
      if (x < 122 - (row - 3) * 3) holes += circle(x, y, 3.2, o.hole);
    }
  return (
    contact(102) +
    path(
      'M18 178C10 150 14 112 40 104C70 96 88 116 120 118C156 120 170 88 204 88C228 90 230 150 222 182C220 198 212 204 200 204H38C26 204 20 196 18 178Z',
      o.foam,
    ) +
    holes +
    path('M18 178C20 190 60 194 122 192L126 204H38C26 204 20 196 18 178Z', SHADE) +
    path(
      'M136 116C166 112 176 88 204 88C228 90 230 150 222 182C220 198 212 204 200 204H122C132 178 128 148 136 116Z',
      b.cloth,
    ) +
    path(
      'M204 88C228 90 230 150 222 182C220 198 212 204 200 204H184C206 190 212 120 196 89C199 88 202 88 204 88Z',
      SHADE,
    ) +
    stroke('M136 116C128 148 132 178 122 203', o.trim, 8) +
    stroke('M30 120C40 110 56 108 70 112', LIGHT, 6)
  );
}
