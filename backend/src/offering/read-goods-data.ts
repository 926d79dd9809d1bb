import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import { hasHsCode, labelGaps } from '../authoring/markets/label-gaps';
import { mustOwn } from '../authoring/owned-goods';
import { EDITABLE_STATES, isOpen } from '../authoring/revisions/record';
import { readContent, type GoodsContent } from '../authoring/texts/read-content';
import type { Database } from '../catalogue/database';
import type { OfferScope } from './actor';
import { goodsDataOf } from './data/goods-data-of';
import { readDestinations } from './destinations';
import { goodsHead } from './goods-head';
import { chinaFacts } from './hs/china';
import { hsCode } from './hs/find-codes';

/** The destinations whose landed cost is shown first: the four kinds of import rules there are. */
const PREVIEW = ['CN', 'FR', 'GB', 'US'];

const BASES = `
  select b.id, coalesce(nullif((select t.translations->>'name' from translation t
           where t.reference = 'sourcing_base' and t.reference_id = b.id and t.locale_code = $2
             and t.deleted_at is null), ''), b.name) as name
    from sourcing_base b where b.pavilion_id = $1 and b.deleted_at is null order by 2`;

/** Goods data as they are being written, with everything that helps. @throws NoSuchGoods */
export async function readGoodsData(
  database: Database,
  scope: OfferScope,
  goodsId: string,
): Promise<GoodsDataResponse> {
  await mustOwn(database, goodsId, scope.merchantId);
  const content = await readContent(database, goodsId);
  const data = goodsDataOf(content.all_data);
  const facts = { ...data, cbec_channel: chinaFacts(data.hs6, true).cbec_channel };
  const destinations = (await readDestinations(database)).map(({ iso2 }) => iso2);
  const { rows } = await database.query<{ id: string; name: string }>(BASES, [
    content.pavilion_id,
    scope.locale,
  ]);
  return {
    ...goodsHead(content, scope.locale),
    data,
    live: content.is_live ? goodsDataOf(content.live_data) : null,
    gaps: [...labelGaps(facts), ...(hasHsCode(facts) ? [] : ['hs6'])],
    hs: hsCode(data.hs6, scope.locale) ?? null,
    ...openRevisionOf(content),
    bases: rows,
    destinations,
    preview: PREVIEW.filter((iso2) => destinations.includes(iso2)),
  };
}

/** The revision that is being written, and whether it may be: with the operator nothing changes. */
export function openRevisionOf({ revision }: GoodsContent): Pick<GoodsDataResponse, 'revision' | 'editable'> {
  const open = revision && isOpen(revision) ? revision : null;
  return {
    revision: open && { id: open.id, state: open.state, version: open.version },
    editable: open === null || EDITABLE_STATES.includes(open.state),
  };
}
