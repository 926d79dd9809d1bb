import { createGoods } from '../../authoring/revisions/create-goods';
import { openRevision } from '../../authoring/revisions/open-revision';
import { saveText } from '../../authoring/revisions/save-text';
import type { Database } from '../../catalogue/database';
import type { MerchantScope } from '../../desk/scope';
import { saveGoodsData } from '../data/save-goods-data';
import { setPrices } from '../set-prices';
import { setStock } from '../set-stock';
import type { PlannedLine } from './plan-line';

/**
 * Does all that one line says: texts and goods data go into the goods' open revision, stock and prices hold at once.
 * What somebody has changed since the file was read through isn't overwritten.
 * @param database inside a transaction
 * @throws as the functions it calls
 */
export async function applyLine(database: Database, scope: MerchantScope, line: PlannedLine): Promise<void> {
  const goodsId = line.begin ? (await createGoods(database, scope, line.begin)).goods_id : line.goods_id;
  if (goodsId && line.texts.length > 0) {
    const author = { id: scope.memberId, name: scope.memberName };
    const { id: revisionId } = await openRevision(database, goodsId, author);
    for (const { field, locale, value, expected } of line.texts) {
      const begun = line.begin && field === 'title' && locale === line.begin.source_locale;
      if (!begun) await saveText(database, { revisionId, field, locale, value, expected, author });
    }
  }
  if (goodsId && Object.keys(line.data).length > 0) await saveGoodsData(database, scope, goodsId, line.data);
  const { listing_id: listingId, stock, price, own } = line;
  if (!listingId) return;
  if (stock) await setStock(database, scope, { listingId, ...stock });
  if (price || Object.keys(own).length > 0) await setPrices(database, scope, { listingId, ...price, own });
}
