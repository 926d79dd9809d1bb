import type { Cause } from '@caravanserai/contracts/desk-markets';
import { causeOf } from '../desk-path';
import { textAt } from '../texts/content';
import { requiredFields } from '../texts/fields';
import { isBlank } from '../texts/normal-text';
import type { GoodsContent } from '../texts/read-content';

/** Goods data without which nothing can be reckoned anywhere. */
const NEEDED = ['category', 'origin', 'unit'] as const;

/**
 * What must be there before anybody looks: the texts in the merchant's own language, an HS code, where it comes from,
 * and one way of supply. No other language is asked for.
 */
export function causesAgainstReview(
  content: Pick<GoodsContent, 'goods_id' | 'texts' | 'data' | 'all_data' | 'pictures' | 'source_locale'>,
  siblings: number,
): Cause[] {
  const { goods_id, texts, data, all_data, source_locale } = content;
  const fields = requiredFields(content).filter((field) => isBlank(textAt(texts, field, source_locale)));
  const data_fields = NEEDED.filter((field) => !all_data[field]);
  const query = { language: source_locale };
  return [
    ...(fields.length > 0 ? [causeOf(goods_id, 'text_missing', 'texts', { fields, query })] : []),
    ...(/^\d{6}$/.test(data.hs6) ? [] : [causeOf(goods_id, 'hs_code', 'data', { fields: ['hs6'] })]),
    ...(data_fields.length > 0
      ? [causeOf(goods_id, 'label_data', 'data', { fields: [...data_fields] })]
      : []),
    ...(siblings === 0 ? [causeOf(goods_id, 'no_route', 'routes')] : []),
  ];
}
