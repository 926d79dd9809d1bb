import { path, rect } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

/** A paper bag standing open; what it holds is drawn by the caller and rises above y = 96. */
export const paperBag = (b: Brush, o: { paper: string }, heap: string): string =>
  contact(58) +
  path('M68 104L74 80L84 87L95 78L107 87L120 78L133 87L145 78L156 87L166 80L172 104Z', o.paper) +
  path('M68 104L74 80L84 87L95 78L107 87L120 78L133 87L145 78L156 87L166 80L172 104Z', DEEP) +
  heap +
  path('M64 98L76 108L90 98L105 108L120 98L135 108L150 98L164 108L176 98L172 204H68Z', o.paper) +
  path('M65.400 132H174.600L172.800 184H67.200Z', b.cloth) +
  rect(94, 126, 52, 64, PAPER) +
  arch(120, 164, 20, b.ink) +
  rect(104, 172, 32, 3, 'rgba(20,16,12,.86)') +
  rect(110, 180, 20, 2, 'rgba(20,16,12,.46)') +
  path('M156 102L164 108L176 98L172 204H154Z', SHADE) +
  path('M72 105L79 106L80 204H74Z', LIGHT);
