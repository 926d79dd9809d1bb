import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { Locale } from '@caravanserai/locales/registry';
import type { GoodsContent } from '../authoring/texts/read-content';
import { goodsTitle } from '../authoring/view/goods-title';

/** Which goods a page is about. */
export const goodsHead = (
  content: GoodsContent,
  locale: Locale,
): Pick<GoodsDataResponse, 'goods_id' | 'title' | 'picture'> => ({
  goods_id: content.goods_id,
  title: goodsTitle(content, locale),
  picture: content.pictures[0] ?? '',
});
