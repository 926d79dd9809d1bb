import type { GoodsDataPatch } from '@caravanserai/contracts/desk-goods-data';
import { mustOwn } from '../../authoring/owned-goods';
import { openRevision } from '../../authoring/revisions/open-revision';
import { saveData } from '../../authoring/revisions/save-data';
import { readContent } from '../../authoring/texts/read-content';
import type { Database } from '../../catalogue/database';
import type { OfferScope } from '../actor';
import { chinaFacts } from '../hs/china';
import { HS_NAMES } from '../hs/names';
import { offerRefusal } from '../refuse';
import { wrongFields } from './check-data';
import { goodsDataOf } from './goods-data-of';

/**
 * Lays changed goods data into the goods' open revision, a new one where none is open: shoppers see them once it is
 * published. What China's tables make of the HS code goes with it.
 * @param database inside a transaction
 * @param expected version of the revision that was read
 * @throws DeskRefusal 400 naming wrong fields; NoSuchGoods, NotWritten
 */
export async function saveGoodsData(
  database: Database,
  scope: OfferScope,
  goodsId: string,
  patch: GoodsDataPatch,
  expected?: number,
): Promise<void> {
  await mustOwn(database, goodsId, scope.merchantId);
  const content = await readContent(database, goodsId);
  const data = { ...goodsDataOf(content.all_data), ...defined(patch) };
  const wrong: string[] = wrongFields(patch, data);
  if (patch.sourcing_base_id && !(await isBaseOf(database, patch.sourcing_base_id, content.pavilion_id)))
    wrong.push('sourcing_base_id');
  if (wrong.length > 0)
    throw offerRefusal(
      'data_wrong',
      scope.locale,
      { fields: wrong.join(', ') },
      { parameter: wrong[0], fields: wrong },
    );
  const revision = await openRevision(database, goodsId, { id: scope.memberId, name: scope.memberName });
  const opened = revision.id !== content.revision?.id;
  const china = patch.hs6 === undefined ? {} : chinaFacts(patch.hs6, patch.hs6 in HS_NAMES.en);
  await saveData(database, revision.id, { ...defined(patch), ...china }, opened ? undefined : expected);
}

const defined = (patch: GoodsDataPatch) =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<
    Record<keyof GoodsDataPatch, never>
  >;

async function isBaseOf(database: Database, baseId: string, pavilionId: string): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from sourcing_base where id = $1 and pavilion_id = $2 and deleted_at is null',
    [baseId, pavilionId],
  );
  return rows.length > 0;
}
