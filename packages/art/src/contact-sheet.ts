import { goodsPicture, goodsSlugs, pictureIso2 } from './goods-pictures';
import { patternSvg } from './patterns/tile';
import { pavilionLook, pavilionLooks } from './pavilions';

export interface ContactSheetOptions {
  /** A name to print under each picture, in the sheet's language. */
  readonly nameOf?: (slug: string) => string;
  /** Which goods to show; all by default. */
  readonly slugs?: readonly string[];
  readonly cloths?: boolean;
  readonly theme?: 'light' | 'dark';
}

const STYLE = `
html { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; background: light-dark(#F4F5F1, #0F1514); color: light-dark(#14201D, #EEF2EC); }
body { margin: 24px; }
ul { list-style: none; margin: 0 0 32px; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, 160px); gap: 20px 16px; }
.plinth { --vitrine: light-dark(color-mix(in oklab, var(--pv) 12%, #F7F7F4), color-mix(in oklab, var(--pv) 36%, #5C645F)); --floor: light-dark(color-mix(in oklab, var(--pv) 25%, #EFEFEA), color-mix(in oklab, var(--pv) 44%, #353E3A)); background: linear-gradient(var(--vitrine) 79%, var(--floor) 79%); inline-size: 160px; block-size: 160px; }
.plinth svg { display: block; }
.cloth { inline-size: 160px; block-size: 100px; }
p { margin: 4px 0 0; overflow-wrap: anywhere; }
code { font-size: 12px; color: light-dark(#56615B, #98A59E); }
`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** One HTML page: every goods' picture at 160 px on its vitrine wall, then every pavilion's cloth. */
export function contactSheet(options: ContactSheetOptions = {}): string {
  const { slugs = goodsSlugs, cloths = true, theme } = options;
  const nameOf = options.nameOf ?? ((slug: string) => slug.replace(/-/g, ' '));
  const goods = slugs.map((slug) => {
    const { accent } = pavilionLook(pictureIso2(slug));
    return `<li style="--pv:${accent}"><div class="plinth">${goodsPicture(slug, { size: 160 })}</div><p>${escape(nameOf(slug))}<br><code>${slug}</code></p></li>`;
  });
  const swatches = cloths
    ? pavilionLooks.map(({ iso2, motif, palette }) => {
        const image = encodeURIComponent(patternSvg(motif, palette, { scale: 0.55 }));
        return `<li><div class="cloth" style="background-image:url(&quot;data:image/svg+xml,${image}&quot;)"></div><p>${iso2}<br><code>${motif}</code></p></li>`;
      })
    : [];
  const scheme = theme ? ` style="color-scheme:${theme}"` : '';
  return `<!doctype html><html lang="en"${scheme}><head><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style></head><body><ul>${goods.join('')}</ul><ul>${swatches.join('')}</ul></body></html>`;
}
