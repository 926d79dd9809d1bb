import { circle, path, rect, stroke } from '../../svg';
import { type Brush, DEEP, PAPER, SHADE } from '../brush';
import { arch, contact } from '../parts';

interface Fold {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly edges: number;
}

/** A piece of folded linen seen from its folded side: round at both ends, its edges showing as thin lines. */
function folded({ x, y, width, height, edges }: Fold, cloth: string): string {
  const r = height / 2;
  const end = x + width;
  const lines = Array.from({ length: edges }, (_, i) => {
    const at = y + (height * (i + 1)) / (edges + 1);
    return `M${x + 7} ${at}H${end - 6}`;
  });
  return (
    path(
      `M${x + r} ${y}H${end - r}C${end + 2} ${y} ${end + 2} ${y + height} ${end - r} ${y + height}H${x + r}C${x - 2} ${y + height} ${x - 2} ${y} ${x + r} ${y}Z`,
      cloth,
    ) +
    stroke(lines.join(''), 'rgba(20,16,12,.14)', 1.8) +
    path(`M${x + 5} ${y + height - 4}H${end - 5}L${end - r} ${y + height}H${x + r}Z`, SHADE) +
    path(
      `M${end - 24} ${y}H${end - r}C${end + 2} ${y} ${end + 2} ${y + height} ${end - r} ${y + height}H${end - 30}Z`,
      SHADE,
    )
  );
}

/** A set of bed linen: buttoned cover below, sheet, two pillowcases on top, tied round with a band of the cloth. */
export function bedLinen(b: Brush, o: { white: string; cream: string; shell: string }): string {
  const buttons = [52, 84, 150, 176];
  return (
    contact(84, 104) +
    folded({ x: 22, y: 150, width: 168, height: 54, edges: 2 }, o.white) +
    rect(28, 170, 156, 15, o.cream) +
    stroke('M29 170.500H184M29 184.500H184', SHADE, 1.6) +
    rect(166, 170, 18, 15, SHADE) +
    buttons.map((x) => circle(x, 177.5, 5, o.shell) + circle(x + 0.8, 178.2, 2.2, DEEP)).join('') +
    folded({ x: 26, y: 110, width: 160, height: 40, edges: 3 }, o.cream) +
    folded({ x: 34, y: 88, width: 144, height: 22, edges: 1 }, o.white) +
    folded({ x: 36, y: 66, width: 140, height: 22, edges: 1 }, o.white) +
    path('M96 65H138V205H96Z', b.cloth) +
    rect(101, 112, 32, 44, PAPER) +
    arch(117, 142, 14, b.ink) +
    rect(108, 147, 18, 2.5, 'rgba(20,16,12,.8)') +
    path('M96 84H138V90H96ZM96 106H138V112H96ZM96 147H138V152H96Z', SHADE) +
    path('M128 65H138V205H128Z', SHADE)
  );
}
