import { ellipse, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

interface Colours {
  readonly body: string;
  readonly cap: string;
}

/** A round tea tin with a leaf on its label. */
export const teaTin = (b: Brush, o: Colours): string =>
  contact(52) +
  path('M72 72V198C72 207 168 207 168 198V72Z', o.body) +
  path('M72 110V166C72 175 168 175 168 166V110C168 119 72 119 72 110Z', b.cloth) +
  path('M70 58V80C70 90 170 90 170 80V58Z', o.cap) +
  ellipse(120, 58, 50, 10, o.cap) +
  ellipse(120, 57, 44, 7.5, LIGHT) +
  path('M70 80C70 90 170 90 170 80V84C170 94 70 94 70 84Z', SHADE) +
  path('M148 66.5C162 65 170 62 170 58V198C170 202 160 204 148 205Z', SHADE) +
  ellipse(120, 142, 27, 25, PAPER) +
  path('M120 126c12 8 12 22 0 32c-12-10-12-24 0-32z', b.ink) +
  stroke('M120 130v26', PAPER, 2);

/** A tall square caddy with a domed lid. */
export const caddy = (b: Brush, o: Colours): string =>
  contact(46) +
  rect(78, 84, 84, 120, o.body, 3) +
  rect(78, 106, 84, 74, b.cloth) +
  path('M76 66H164V90H76Z', o.cap) +
  path('M84 66C86 52 104 46 120 46C136 46 154 52 156 66Z', o.cap) +
  rect(114, 36, 12, 12, o.cap, 4) +
  path('M76 82H164V90H76Z', SHADE) +
  path('M96 120H144V152L120 170L96 152Z', PAPER) +
  path('M120 124c9 7 9 20 0 29c-9-9-9-22 0-29z', b.ink) +
  stroke('M120 128v23', PAPER, 1.8) +
  path('M143.25 50.75C150 54 155 59 156 66H164V90H162V204H146Z', SHADE) +
  path('M84 90h7v114h-7z', LIGHT);

/** A can with a cloth label. */
export const can = (b: Brush, o: { metal: string }): string =>
  contact(48) +
  path('M74 70V198C74 208 166 208 166 198V70Z', o.metal) +
  path('M74 86V184C74 194 166 194 166 184V86C166 96 74 96 74 86Z', b.cloth) +
  ellipse(120, 70, 46, 9, o.metal) +
  ellipse(120, 70, 40, 6.5, SHADE) +
  stroke('M82 79.500C104 85 136 85 158 79.500', SHADE, 2.4) +
  ellipse(120, 142, 29, 28, PAPER) +
  path('M146 78C158 76 166 74 166 70V198C166 202 158 204 146 205Z', SHADE) +
  path('M82 80l7 1.500v123l-7-1.800z', LIGHT);

/** A flat tin of balm, its lid leaning behind; the cloth is on the lid. */
export const balmTin = (b: Brush, o: { metal: string; balm: string }): string =>
  contact(70) +
  ellipse(134, 132, 54, 56, o.metal) +
  ellipse(131, 131, 47, 50, b.cloth) +
  ellipse(131, 131, 26, 28, PAPER) +
  arch(131, 145, 17, b.ink) +
  path('M134 76A54 56 0 0 1 134 188C158 182 172 160 172 132S158 82 134 76Z', SHADE) +
  path('M46 172V194C46 209 166 209 166 194V172Z', o.metal) +
  ellipse(106, 172, 60, 15, o.metal) +
  ellipse(106, 172, 54, 12, o.balm) +
  stroke('M76 174C82 164 104 162 112 168C118 174 104 178 100 173C98 168 122 163 136 172', SHADE, 2.6) +
  path('M142 183.500C156 181 166 177 166 172V194C166 199 158 202 142 204Z', SHADE) +
  path('M54 183l8 2v18l-8-3z', LIGHT);

/** A low round box of incense, heaped; chips are drawn by the caller around (120, 146). */
export const incenseBox = (b: Brush, o: Colours, heap: string): string =>
  contact(64) +
  ellipse(120, 146, 60, 14, o.cap) +
  ellipse(120, 147, 54, 11, DEEP) +
  heap +
  path('M60 148C60 164 180 164 180 148V192C180 208 60 208 60 192Z', o.body) +
  path('M60 158C60 174 180 174 180 158V186C180 202 60 202 60 186Z', b.cloth) +
  path('M60 146C60 162 180 162 180 146V153C180 169 60 169 60 153Z', o.cap) +
  ellipse(120, 180, 19, 15, PAPER) +
  arch(120, 188, 7, b.ink) +
  path('M154 157.500C170 155 180 151 180 146V192C180 197 168 201 154 203Z', SHADE) +
  path('M70 162l8 2v38l-8-3z', LIGHT);
