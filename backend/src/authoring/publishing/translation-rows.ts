import { generateEntityId } from '@medusajs/framework/utils';
import type { FinalTexts } from './final-texts';

/** A row of Medusa's translations; `count` is how many of its fields say something. */
export interface TranslationRow {
  readonly id: string;
  readonly reference: 'product' | 'goods';
  readonly reference_id: string;
  readonly locale_code: string;
  readonly translations: Readonly<Record<string, string>>;
  readonly count: number;
}

/**
 * The translations of the goods and of each of their products. A field without a text is kept as an empty one: Medusa
 * would show the record's language in its place without saying so, the shop falls back by itself and says so.
 */
export function translationRows(given: {
  readonly goodsId: string;
  readonly products: readonly string[];
  readonly texts: FinalTexts;
  /** The record's own language, which needs no row. */
  readonly locale: string;
  readonly material: (ingredients: string) => string;
}): TranslationRow[] {
  const { goodsId, products, texts, locale, material } = given;
  return Object.entries(texts).flatMap(([code, fields]) => {
    if (code === locale || !Object.values(fields).some(Boolean)) return [];
    const { title = '', subtitle = '', description = '', usage = '', ingredients = '' } = fields;
    const product = { title, subtitle, description, material: material(ingredients) };
    const rows = [
      ...products.map((id) => row('product', id, code, product)),
      row('goods', goodsId, code, { usage, ingredients }),
    ];
    return rows.filter(({ count }) => count > 0);
  });
}

function row(
  reference: TranslationRow['reference'],
  reference_id: string,
  locale_code: string,
  translations: Readonly<Record<string, string>>,
): TranslationRow {
  const count = Object.values(translations).filter(Boolean).length;
  return {
    id: generateEntityId(undefined, 'trans'),
    reference,
    reference_id,
    locale_code,
    translations,
    count,
  };
}
