import { patternSvg, tile } from '@caravanserai/art/patterns/tile';
import { pavilionLooks } from '@caravanserai/art/pavilions';
import { fieldOffset } from './many-cloths.mjs';

/** One repeat of every pavilion's cloth at scale 1; pages scale it by `background-size`. */
export function clothFiles() {
  return pavilionLooks.map((look) => ({
    name: `${look.iso2.toLowerCase()}.svg`,
    svg: patternSvg(look.motif, look.palette),
  }));
}

/** Accent, deep accent, cloth, its width and its field among all cloths for each pavilion, set by `data-pv` on any element. */
export function pavilionCss() {
  return pavilionLooks
    .map((look, i) => {
      const { w } = tile(look.motif, look.palette);
      return (
        `[data-pv='${look.iso2}']{--pv:light-dark(${look.accent},${look.accentDark});--pv-deep:${look.accent};` +
        `--pattern:url('./cloths/${look.iso2.toLowerCase()}.svg');--tile:${w}px;--field:${fieldOffset(i)}px}`
      );
    })
    .join('\n');
}
