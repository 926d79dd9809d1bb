import type { Brush } from './goods/brush';
import { chile } from './goods/pictures/cl';
import { china } from './goods/pictures/cn';
import { italy } from './goods/pictures/it';
import { kuwait } from './goods/pictures/kw';
import { rwanda } from './goods/pictures/rw';
import { thailand } from './goods/pictures/th';
import { uzbekistan } from './goods/pictures/uz';
import { austria } from './goods/pictures/at';
import { australia } from './goods/pictures/au';
import { brazil } from './goods/pictures/br';
import { estonia } from './goods/pictures/ee';
import { hungary } from './goods/pictures/hu';
import { cambodia } from './goods/pictures/kh';
import { kazakhstan } from './goods/pictures/kz';
import { newZealand } from './goods/pictures/nz';
import { russia } from './goods/pictures/ru';
import { vietnam } from './goods/pictures/vn';
import { unitedArabEmirates } from './goods/pictures/ae';
import { argentina } from './goods/pictures/ar';
import { colombia } from './goods/pictures/co';
import { iceland } from './goods/pictures/is';
import { panama } from './goods/pictures/pa';
import { laos } from './goods/pictures/la';
import { belarus } from './goods/pictures/by';
import { bahrain } from './goods/pictures/bh';
import { egypt } from './goods/pictures/eg';
import { vanuatu } from './goods/pictures/vu';
import { samoa } from './goods/pictures/ws';
import { philippines } from './goods/pictures/ph';
import { peru } from './goods/pictures/pe';
import { kenya } from './goods/pictures/ke';
import { senegal } from './goods/pictures/sn';
import { pakistan } from './goods/pictures/pk';
import { indonesia } from './goods/pictures/id';
import { singapore } from './goods/pictures/sg';
import { serbia } from './goods/pictures/rs';
import { tajikistan } from './goods/pictures/tj';
import type { Picture, Pictures } from './goods/pictures/picture';
import { patternDef } from './patterns/tile';
import { pavilionLook } from './pavilions';

const byPavilion: Readonly<Record<string, Pictures>> = {
  RW: rwanda,
  UZ: uzbekistan,
  KW: kuwait,
  TH: thailand,
  IT: italy,
  CL: chile,
  CN: china,
  AT: austria,
  AU: australia,
  BR: brazil,
  EE: estonia,
  HU: hungary,
  KH: cambodia,
  KZ: kazakhstan,
  NZ: newZealand,
  RU: russia,
  VN: vietnam,
  AE: unitedArabEmirates,
  AR: argentina,
  CO: colombia,
  IS: iceland,
  PA: panama,
  LA: laos,
  BY: belarus,
  BH: bahrain,
  EG: egypt,
  VU: vanuatu,
  WS: samoa,
  PH: philippines,
  PE: peru,
  KE: kenya,
  SN: senegal,
  PK: pakistan,
  ID: indonesia,
  SG: singapore,
  RS: serbia,
  TJ: tajikistan,
};

interface Entry extends Picture {
  readonly iso2: string;
}

const entries = new Map<string, Entry>(
  Object.entries(byPavilion).flatMap(([iso2, pictures]) =>
    Object.entries(pictures).map(([slug, picture]): [string, Entry] => [slug, { iso2, ...picture }]),
  ),
);

/** Every goods slug that has a picture, pavilion by pavilion. */
export const goodsSlugs: readonly string[] = [...entries.keys()];

function entryOf(slug: string): Entry {
  const entry = entries.get(slug);
  if (!entry) throw new RangeError(`No picture for the goods "${slug}"`);
  return entry;
}

/** ISO 3166-1 alpha-2 code of the pavilion whose cloth a goods' picture wears. Throws a RangeError if unknown. */
export const pictureIso2 = (slug: string): string => entryOf(slug).iso2;

/**
 * The picture of a goods: a whole SVG, 240 × 240 user units, transparent ground, foot at y = 204, nothing
 * fetched. Its ids begin with the slug, so that several can stand in one page. `size` sets width and height
 * in pixels. The same slug gives the same bytes. Throws a RangeError for a slug without a picture.
 */
export function goodsPicture(slug: string, { size }: { size?: number } = {}): string {
  const { iso2, scale, warp, draw } = entryOf(slug);
  const look = pavilionLook(iso2);
  const id = (part: string): string => `${slug}-${part}`;
  const brush: Brush = { cloth: `url(#${id('cloth')})`, ink: look.accent, id };
  const body = draw(brush);
  const defs = body.includes(brush.cloth)
    ? `<defs>${patternDef(id('cloth'), look.motif, look.palette, { scale, warp })}</defs>`
    : '';
  const measure = size === undefined ? '' : ` width="${size}" height="${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"${measure} viewBox="0 0 240 240">${defs}${body}</svg>`;
}
