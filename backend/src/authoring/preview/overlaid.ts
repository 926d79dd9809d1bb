import type { GoodsPageSource } from '../../public-api/goods/goods-statement';
import { finalTexts } from '../publishing/final-texts';
import { pictureAlts } from '../publishing/picture-alts';
import { localesOf } from '../texts/fields';
import type { GoodsContent } from '../texts/read-content';

/** The source of a page with the texts, data and pictures that goods are to have. */
export function overlaid(source: GoodsPageSource, content: GoodsContent): GoodsPageSource {
  const texts = finalTexts(content, localesOf(content.source_locale));
  const pick = (...fields: string[]) =>
    Object.fromEntries(
      Object.entries(texts).map(([locale, all]) => [
        locale,
        Object.fromEntries(fields.map((field) => [field, all[field] ?? null])),
      ]),
    );
  const data = Object.entries(content.all_data).filter(([field]) => field in source);
  return {
    ...source,
    // Columns of the same table: a patch was checked before it was saved.
    ...(Object.fromEntries(data) as Partial<GoodsPageSource>),
    pictures: [...content.pictures],
    texts: pick('title', 'subtitle', 'description'),
    own_texts: pick('usage', 'ingredients'),
    picture_alts: pictureAlts(texts),
  };
}
