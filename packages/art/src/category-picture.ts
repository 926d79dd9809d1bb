import type { Drawing } from './goods/brush';
import { coffeeBag } from './goods/packs/coffee-bag';
import { honeyJar, pasteJar, spiceJar } from './goods/packs/jars';
import { giftBox, pouch } from './goods/packs/bags';
import { oilBottle } from './goods/packs/oil-bottles';
import { sauceBottle } from './goods/packs/sauce-bottles';
import { spiritBottle } from './goods/packs/spirit-bottle';
import { teaTin } from './goods/packs/tins';
import { wineBottle } from './goods/packs/wine-bottles';
import { wovenCushion } from './goods/wares/cushion';
import { glazedBowl } from './goods/wares/bowls';
import { handbag } from './goods/wares/leather';
import { flacon } from './goods/wares/flacon';
import { hangingScarf } from './goods/wares/cloths';
import { patternDef } from './patterns/tile';
import { pavilionLook } from './pavilions';

const BOX: Drawing = (b) => giftBox(b, { body: '#E9DFC9', cap: '#8A6A45' });

/** What stands for goods of a category while nobody has photographed them; a plain box for what isn't listed. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  coffee: (b) => coffeeBag(b, { body: '#2A2320', cap: '#3A302B' }),
  tea: (b) => teaTin(b, { body: '#2E3A33', cap: '#C9A25A' }),
  wine: (b) => wineBottle(b, { body: '#2B3A2E', cap: '#6B1F2B' }),
  'beer-spirits': (b) => spiritBottle(b, { body: '#8A5A2B', cap: '#2B2A1E' }),
  honey: (b) => honeyJar(b, { body: '#D98A14', cap: '#3B2B1A', rim: '#FBEBC0' }),
  'dried-fruit': (b) => pouch(b, { body: '#EFE6D3', cap: '#8A4A2A', fill: ['#B5652F', '#8C4420'] }),
  nuts: (b) => pouch(b, { body: '#EFE6D3', cap: '#5A3B22', fill: ['#D9B27A', '#B98A55'] }),
  sweets: (b) => giftBox(b, { body: '#F4E8DA', cap: '#A5122B' }),
  spices: (b) => spiceJar(b, { body: '#B3541E', cap: '#3B2B1A' }),
  sauces: (b) => sauceBottle(b, { body: '#8C3A22', cap: '#23201E' }),
  oils: (b) => oilBottle(b, { body: '#5C6B2E', cap: '#2B2A1E' }),
  'rice-pasta': (b) => pouch(b, { body: '#EFE6D3', cap: '#7A5B35', fill: ['#F2E4BE', '#E3CD98'] }),
  care: (b) => pasteJar(b, { body: '#E6EBE4', cap: '#6C8A78' }),
  fragrance: (b) => flacon(b, { glass: '#E8EEF0', scent: '#D9A95C', gold: '#B98A3C' }),
  textiles: (b) => hangingScarf(b, { thread: '#8A4A2A', rail: '#7A5B35' }),
  ceramics: (b) => glazedBowl(b, { foot: '#B98A63', inside: '#F2EEE4' }),
  home: (b) => wovenCushion(b, { tassel: '#8A4A2A' }),
  bags: (b) => handbag(b, { hide: '#B4703A', flap: '#96592C', metal: '#D9B45A' }),
};

/** The cloth that goods wear whose pavilion has none of its own. */
const PLAIN = 'CN';

/**
 * A picture for goods without one: a pack of their category in their pavilion's cloth, as whole SVG like
 * `goodsPicture`. The same category and pavilion give the same bytes.
 * @param iso2 of the pavilion, ISO 3166-1 alpha-2
 */
export function categoryPicture(category: string, iso2: string): string {
  const look = lookOf(iso2);
  const id = (part: string): string => `${look.iso2.toLowerCase()}-${category}-${part}`;
  const cloth = `url(#${id('cloth')})`;
  const body = (DRAWINGS[category] ?? BOX)({ cloth, ink: look.accent, id });
  const defs = body.includes(cloth)
    ? `<defs>${patternDef(id('cloth'), look.motif, look.palette, { scale: 0.4 })}</defs>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">${defs}${body}</svg>`;
}

function lookOf(iso2: string) {
  try {
    return pavilionLook(iso2);
  } catch {
    return pavilionLook(PLAIN);
  }
}
