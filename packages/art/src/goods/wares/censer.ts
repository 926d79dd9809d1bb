import { path, rect } from '../../svg';
import { type Brush, DEEP, LIGHT, SHADE } from '../brush';
import { contact, wisp } from '../parts';

/** A mabkhara: a four-horned censer on a stepped foot, coals and smoke above. */
export const censer = (b: Brush, o: { clay: string; coal: string; ember: string }): string =>
  contact(58) +
  wisp(106, 66, 54) +
  wisp(132, 62, 58) +
  path('M84 98C86 82 96 80 104 82C108 70 128 68 134 80C146 76 156 84 156 98Z', o.coal) +
  path('M100 92L108 84L116 92ZM122 88L130 80L138 90ZM140 96L147 89L153 97Z', o.ember) +
  path(
    'M56 58C66 68 74 82 80 96H160C166 82 174 68 184 58C188 84 184 110 170 128H70C56 110 52 84 56 58Z',
    o.clay,
  ) +
  path('M57 100H183C181 110 177 119 171 126H69C63 119 59 110 57 100Z', b.cloth) +
  path('M70 128H170L140 148H100Z', o.clay) +
  rect(102, 148, 36, 10, o.clay) +
  path('M92 158H148L170 196H70Z', o.clay) +
  path('M85 170H155L161 180H79Z', b.cloth) +
  path('M110 196v-4a10 10 0 0 1 20 0v4z', DEEP) +
  rect(62, 196, 116, 8, o.clay, 2) +
  path(
    'M152 96H160C166 82 174 68 184 58C188 84 184 110 170 128L140 148H138V158H148L170 196H178V204H158L140 158H128V148C144 136 154 118 152 96Z',
    SHADE,
  ) +
  path('M60 74C62 92 66 110 76 124C64 112 58 92 60 74Z', LIGHT);
