import type { PlaceKind, SupplyRoute } from './vocabulary';

/** A row of `goods.csv`. */
export interface GoodsRow extends Record<string, string> {
  iso2: string;
  slug: string;
  name_en: string;
  merchant: string;
  category: string;
  hs6: string;
  cbec_channel: string;
  cn_vat_pct: string;
  cn_ct_pct: string;
  cn_ct_kind: string;
  jgs20_unit: string;
  net_kg: string;
  net_ml: string;
  pieces: string;
  shelf_life_days: string;
  storage: string;
  allergens: string;
  flags: string;
  warnings: string;
  price: string;
  stock: string;
  missing_locale: string;
}

/** A row of `merchants.csv`. */
export interface MerchantRow extends Record<string, string> {
  handle: string;
  iso2: string;
  name: string;
  source_locale: string;
  currency: string;
  city: string;
}

/** A row of `places.csv`. */
export interface PlaceRow extends Record<string, string> {
  code: string;
  kind: PlaceKind;
  country: string;
  city: string;
  zone_id: string;
  name_en: string;
}

/** One listing as a cell of goods.csv's `stock` names it: route, place code, pieces. */
export interface StockEntry {
  route: SupplyRoute;
  place: string;
  pieces: number;
}

/** Reads `bonded:SH-WGQ:148|direct_mail:RW-KGL:220`. */
export function parseStock(cell: string): StockEntry[] {
  return cell.split('|').map((entry) => {
    const [route, place, pieces] = entry.split(':');
    if (!route || !place || !pieces) throw new Error(`Stock entry "${entry}" is not route:place:pieces.`);
    return { route: route as SupplyRoute, place, pieces: Number(pieces) };
  });
}

export interface GoodsTexts {
  title: string;
  subtitle: string;
  description: string;
  usage: string;
  ingredients: string;
}

export interface PavilionTexts {
  title: string;
  label: string;
  tagline: string;
  story_title: string;
  story: string[];
  cloth_name: string;
  cloth: string;
  cloth_alt: string;
}

type ByLocale<Texts> = Record<string, Texts>;

/** One file `pavilions/<iso2>.json`. */
export interface PavilionFile {
  iso2: string;
  handle: string;
  operator: string;
  texts: ByLocale<PavilionTexts>;
  bases: {
    code: string;
    lat: number;
    lon: number;
    goods: string[];
    texts: ByLocale<{ name: string; description: string }>;
  }[];
  merchants: Record<string, { texts: ByLocale<{ place: string; about: string }> }>;
  goods: Record<string, { texts: ByLocale<GoodsTexts> }>;
}
