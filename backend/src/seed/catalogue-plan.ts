import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, readJson } from './files';
import type { GoodsRow, MerchantRow, PavilionFile, PlaceRow } from './rows';

/** A row of `rules/partners.csv`: the doors of the courtyard. */
export interface PartnerRow extends Record<string, string> {
  iso2: string;
  name_en: string;
  pavilion_title_en: string;
}

/** Everything the seed folder holds, read once. */
export interface CataloguePlan {
  places: PlaceRow[];
  zones: Record<string, string>[];
  partners: PartnerRow[];
  merchants: MerchantRow[];
  goods: GoodsRow[];
  pavilions: PavilionFile[];
  /** Codes of the fairs that goods were shown at, by slug. */
  fairs: ReadonlyMap<string, string>;
  restrictions: Record<string, string>[];
}

/** @param only ISO codes of the pavilions to fill; the others stay closed doors. Every one that has a file without it */
export function readCataloguePlan(directory: string, only?: readonly string[]): CataloguePlan {
  const folder = join(directory, 'pavilions');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const pavilions = files
    .sort()
    .map((name) => readJson<PavilionFile>(folder, name))
    .filter(({ iso2 }) => only === undefined || only.includes(iso2));
  const open = new Set(pavilions.map((pavilion) => pavilion.iso2));
  return {
    places: readCsv<PlaceRow>(directory, 'places.csv'),
    zones: readCsv(join(directory, 'rules'), 'zones.csv'),
    partners: readCsv<PartnerRow>(join(directory, 'rules'), 'partners.csv'),
    merchants: readCsv<MerchantRow>(directory, 'merchants.csv').filter((row) => open.has(row.iso2)),
    goods: readCsv<GoodsRow>(directory, 'goods.csv').filter((row) => open.has(row.iso2)),
    pavilions,
    fairs: new Map(readCsv(directory, 'fairs.csv').map(({ slug = '', fair = '' }) => [slug, fair])),
    restrictions: readCsv(join(directory, 'rules'), 'restrictions.csv'),
  };
}
