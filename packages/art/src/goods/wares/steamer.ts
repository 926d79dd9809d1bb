import { path, poly, rect, sheet, stroke } from '../../svg';
import { type Brush, LIGHT, SHADE } from '../brush';
import { contact, wisp } from '../parts';

/** A two-tier bamboo steamer under its woven lid. */
export const steamer = (b: Brush, o: { bamboo: string; dark: string; pale: string }): string => {
  const tier = (y: number): string =>
    path(`M44 ${y}H196V${y + 34}Q196 ${y + 40} 190 ${y + 40}H50Q44 ${y + 40} 44 ${y + 34}Z`, o.bamboo) +
    rect(44, y, 152, 8, o.dark) +
    rect(44, y + 30, 152, 6, o.dark) +
    [68, 120, 172]
      .map((x) => stroke(`M${x - 5} ${y + 12}V${y + 26}M${x + 5} ${y + 12}V${y + 26}`, o.dark, 2.6))
      .join('') +
    path(`M176 ${y}H196V${y + 34}Q196 ${y + 40} 190 ${y + 40}H172Z`, SHADE);
  let weave = '';
  for (let x = -20; x <= 260; x += 14) weave += `M${x} 112L${x + 64} 48M${x} 48L${x + 64} 112`;
  const clip = b.id('lid');
  const dome = 'M44 108C46 80 82 58 120 58C158 58 194 80 196 108Z';
  return (
    contact(80) +
    wisp(96, 56, 44, 'rgba(255,255,255,.75)') +
    wisp(122, 50, 46, 'rgba(255,255,255,.75)') +
    wisp(146, 56, 42, 'rgba(255,255,255,.75)') +
    tier(164) +
    tier(124) +
    `<clipPath id="${clip}"><path d="${dome}"/></clipPath><g clip-path="url(#${clip})">` +
    sheet(240, 112, o.pale) +
    stroke(weave, o.dark, 2) +
    path('M136 50C164 64 176 86 176 112H210V50Z', SHADE) +
    '</g>' +
    path('M40 106H200V124H40Z', o.bamboo) +
    path('M40 118H200V124H40Z', SHADE) +
    path('M176 106H200V124H176Z', SHADE) +
    path('M112 52Q112 46 120 46Q128 46 128 52V60H112Z', o.dark) +
    path('M50 172h8v32h-4q-4 0-4-5zM50 132h8v32h-8z', LIGHT) +
    poly(
      [
        [40, 112],
        [200, 112],
        [200, 116],
        [40, 116],
      ],
      b.cloth,
    )
  );
};
