import { ellipse, path, stroke } from '../../svg';
import { DEEP, LIGHT, SHADE } from '../brush';

const BODY = 'M-30 -74H30C38 -56 40 -32 30 -12H-30C-40 -32 -38 -56 -30 -74Z';
const LID = 'M-34 -74L-32 -104C-30 -116 30 -116 32 -104L34 -74Q0 -66 -34 -74Z';

/** A lidded basket for steamed sticky rice on its crossed foot, cord through the lid, standing on y = 0, 80 wide. */
export function riceBasket(clip: string, o: { bamboo: string; dark: string }): string {
  let weave = '';
  for (let x = -100; x <= 40; x += 9) weave += `M${x} -6L${x + 72} -70M${x + 72} -6L${x} -70`;
  let lidWeave = '';
  for (let x = -24; x <= 24; x += 8) lidWeave += `M${x} -74V-109`;
  return (
    ellipse(5, 0, 40, 6, 'rgba(16,14,12,.2)') +
    path('M-34 0L-22 -14H22L34 0H24L14 -7H-14L-24 0Z', o.dark) +
    `<clipPath id="${clip}"><path d="${BODY}"/></clipPath><g clip-path="url(#${clip})">` +
    path(BODY, o.bamboo) +
    stroke(weave, SHADE, 2.2) +
    stroke('M-44 -58Q0 -50 44 -58M-44 -26Q0 -18 44 -26', o.dark, 4) +
    path('M16 -80H44V-8H10C22 -28 22 -56 16 -80Z', SHADE) +
    '</g>' +
    stroke('M-30 -12Q0 -6 30 -12', o.dark, 5) +
    path(LID, o.bamboo) +
    stroke(lidWeave, SHADE, 1.6) +
    path('M-34 -80Q0 -72 34 -80L34.500 -70Q0 -62 -34.500 -70Z', o.dark) +
    stroke('M-32 -100Q0 -92 32 -100', o.dark, 3) +
    path('M14 -112C26 -110 31 -108 32 -104L34.500 -70Q26 -68 18 -67C20 -84 20 -100 14 -112Z', SHADE) +
    stroke('M-33 -64C-52 -100 -34 -138 0 -136C34 -138 52 -100 33 -64', o.dark, 3) +
    stroke('M-33 -64V-50M33 -64V-50', DEEP, 3) +
    stroke('M-26 -104V-84M-31 -56C-33 -44 -32 -32 -29 -22', LIGHT, 4)
  );
}
