import { at, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, LIGHT, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

const BODY = 'M42 92H198C204 132 196 172 166 194C152 204 88 204 74 194C44 172 36 132 42 92Z';

const bow = (y: number): string => `M30 ${y}Q120 ${y + 13} 210 ${y}`;

/** Ticks of the twining along one row, every second row half a step on. */
const twined = (y: number, shift: number): string => {
  let d = '';
  for (let i = 0; i < 22; i++) {
    const x = 34 + i * 8 + shift;
    const dip = 6.5 * (1 - ((x - 120) / 90) ** 2);
    d += `M${x} ${(y + dip).toFixed(1)}l4 4`;
  }
  return d;
};

/** A kiondo: a round-bottomed basket twined of sisal in dyed bands, two leather straps, a tag of the cloth. */
export function kiondo(b: Brush, o: { sisal: string; green: string; red: string; leather: string }): string {
  const clip = b.id('twine');
  let rows = '';
  for (let y = 90, n = 0; y < 204; y += 6.5, n++) rows += twined(y, n % 2 ? 4 : 0);
  return (
    contact(62) +
    stroke('M72 92C70 30 96 20 120 20C144 20 170 30 168 92', o.leather, 8) +
    stroke('M72 92C70 30 96 20 120 20C144 20 170 30 168 92', DEEP, 8) +
    path('M42 92Q120 74 198 92Q120 108 42 92Z', o.sisal) +
    path('M42 92Q120 74 198 92Q120 108 42 92Z', DEEP) +
    `<clipPath id="${clip}"><path d="${BODY}"/></clipPath><g clip-path="url(#${clip})">` +
    rect(30, 84, 180, 122, o.sisal) +
    stroke(bow(112), o.green, 17) +
    stroke(bow(128), o.red, 8) +
    stroke(bow(150), o.red, 8) +
    stroke(bow(165), o.green, 15) +
    stroke(rows, SHADE, 1.7) +
    path('M166 84H212V206H120C160 190 178 140 166 84Z', SHADE) +
    path('M52 96C48 130 56 164 78 188C62 176 46 150 46 110Z', LIGHT) +
    '</g>' +
    stroke('M45 92Q120 108 195 92', o.sisal, 8) +
    stroke(
      Array.from({ length: 20 }, (_, i) => {
        const x = 46 + i * 7.8;
        const y = 90 + 7.4 * (1 - ((x - 120) / 78) ** 2);
        return `M${x.toFixed(1)} ${y.toFixed(1)}l3 5`;
      }).join(''),
      SHADE,
      1.8,
    ) +
    stroke('M76 106C72 46 92 32 120 32C148 32 168 46 164 106', o.leather, 8) +
    stroke('M74 84C76 54 92 36 116 34', LIGHT, 2) +
    path('M70 94H83V122L76.500 128L70 122ZM157 94H170V122L163.500 128L157 122Z', o.leather) +
    stroke('M76.500 102v2M76.500 115v2M163.500 102v2M163.500 115v2', PAPER, 2.4) +
    path('M165 94H170V122L163.500 128L165 120Z', SHADE) +
    stroke('M160 62C172 66 184 74 192 86', o.sisal, 2) +
    at(
      191,
      84,
      path('M0 0L13 11V54H-13V11Z', b.cloth) +
        rect(-9, 20, 18, 26, PAPER) +
        arch(0, 38, 9, b.ink) +
        path('M0 0L13 11V54H7V6Z', SHADE),
      { turn: -9 },
    )
  );
}
