import { at, ellipse, path, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';

/** A pair of sheepskin ankle boots, toes to the right, a band of cloth round each cuff. */
export function boots(b: Brush, o: { suede: string; wool: string; sole: string }): string {
  const one =
    ellipse(8, 2, 62, 6, 'rgba(16,14,12,.2)') +
    path('M-48 -10H68C72 -4 70 2 64 2H-44C-50 2 -52 -6 -48 -10Z', o.sole) +
    path('M-46 -112H14C12 -84 14 -64 26 -56C44 -48 66 -42 68 -10H-48C-52 -40 -50 -80 -46 -112Z', o.suede) +
    path(
      'M-49 -44C-50 -66 -48 -90 -46 -112H14C13 -100 13 -90 13.500 -80C-6 -76 -30 -62 -49 -44Z',
      'rgba(255,255,255,.08)',
    ) +
    path(
      'M-47.500 -98H13C12.700 -90 12.800 -84 13.500 -78H-49C-48.600 -85 -48.100 -92 -47.500 -98Z',
      b.cloth,
    ) +
    stroke('M-20 -76C-18 -52 -18 -32 -20 -11M22 -54C30 -40 46 -30 66 -26', DEEP, 1.8) +
    path('M20 -60C22 -58 24 -57 26 -56C44 -48 66 -42 68 -10H44C50 -32 40 -46 20 -60Z', SHADE) +
    path('M0 -112H14C12.500 -92 13 -76 18 -66C6 -74 0 -92 0 -112Z', SHADE) +
    path(
      'M-50 -112C-52 -122 -44 -126 -38 -122C-34 -130 -24 -130 -20 -123C-14 -130 -4 -129 -2 -122C6 -127 18 -122 17 -112C16 -106 8 -105 4 -108C-2 -103 -12 -103 -16 -108C-22 -103 -32 -104 -36 -108C-42 -104 -50 -105 -50 -112Z',
      o.wool,
    ) +
    stroke('M-40 -116c3 -3 6 -3 8 0M-22 -116c3 -3 6 -3 8 0M-4 -115c3 -3 6 -3 8 0', SHADE, 2) +
    path('M-43 -72h6l-2 56h-6z', LIGHT);
  return at(140, 190, one, { scale: 0.94 }) + at(88, 203, one);
}
