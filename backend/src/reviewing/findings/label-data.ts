/** A datum of the label, by the name of its column, or `ingredients` for the text. */
export type LabelDatum =
  | 'hs6'
  | 'origin'
  | 'unit'
  | 'net_quantity'
  | 'storage'
  | 'shelf_life_days'
  | 'ingredients'
  | 'warnings'
  | 'usage';

export interface LabelFacts {
  readonly category: string;
  readonly hs6: string;
  readonly origin: string;
  readonly unit: string;
  readonly net_grams: number | null;
  readonly net_millilitres: number | null;
  readonly shelf_life_days: number | null;
  readonly storage: string;
  readonly warnings: readonly string[];
  readonly flags: readonly string[];
}

const NO_FOOD = new Set([
  'textiles',
  'ceramics',
  'home',
  'craft',
  'bags',
  'jewellery',
  'footwear',
  'care',
  'fragrance',
]);
/** Alcohol and vinegar need no last day (Regulation (EU) 1169/2011, annex X). */
const KEEPS = new Set(['wine', 'beer-spirits', 'sauces']);

/**
 * What a label must say and nobody has filled in. Food: net quantity, storage, shelf life, ingredients (Regulation
 * (EU) 1169/2011, article 9; GB 7718); cosmetics: ingredients, use, shelf life (Regulation (EC) 1223/2009, article 19;
 * GB 5296.3); everything else: what it is made of. Customs ask all for heading, origin and unit.
 * @param has whether a text stands in the language the goods are written in
 */
export function missingLabel(
  goods: LabelFacts,
  has: (field: 'ingredients' | 'usage') => boolean,
): LabelDatum[] {
  const food = !NO_FOOD.has(goods.category);
  const cosmetic = goods.flags.includes('COSMETIC');
  const measured = (goods.net_grams ?? 0) > 0 || (goods.net_millilitres ?? 0) > 0;
  const wanted: readonly (readonly [LabelDatum, boolean])[] = [
    ['hs6', /^\d{6}$/.test(goods.hs6)],
    ['origin', goods.origin !== ''],
    ['unit', goods.unit !== ''],
    ['net_quantity', !(food || cosmetic) || measured],
    ['storage', !food || goods.storage !== ''],
    ['shelf_life_days', !(food || cosmetic) || KEEPS.has(goods.category) || (goods.shelf_life_days ?? 0) > 0],
    ['ingredients', has('ingredients')],
    ['usage', !cosmetic || has('usage')],
    ['warnings', !goods.flags.includes('ALCOHOL') || goods.warnings.includes('alcohol')],
  ];
  return wanted.filter(([, there]) => !there).map(([datum]) => datum);
}
