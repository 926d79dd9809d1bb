import { patternDef } from '@caravanserai/art/patterns/tile';
import { pavilionLooks } from '@caravanserai/art/pavilions';

const HEIGHT = 18;
const PIECE = 40;

/** The hem at the foot of every page: a piece of each of the 36 cloths side by side, as one picture. */
export function hemSvg() {
  const guests = pavilionLooks.filter(({ iso2 }) => iso2 !== 'CN');
  const width = guests.length * PIECE;
  const pieces = guests.map(({ iso2, motif, palette }, i) => {
    const id = `c${iso2}`;
    const cloth = patternDef(id, motif, palette, { scale: 0.3, warp: 6 });
    return `${cloth}<rect x="${i * PIECE}" width="${PIECE}" height="${HEIGHT}" fill="url(#${id})"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">${pieces.join('')}</svg>`;
}
