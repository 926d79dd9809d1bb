import type { RevisionReason } from '@caravanserai/contracts/desk-write';
import type { Database } from '../../catalogue/database';
import { noticeToTenant } from '../../desk/notice';
import type { GoodsContent } from '../texts/read-content';
import type { Decision } from './decide-revision';
import type { RevisionRecord } from './record';
import { labelOf } from './write-history';

const NOTICE = {
  approve: 'listing_published',
  changes: 'listing_changes_asked',
  refuse: 'listing_refused',
} as const;

/** A letter to those at the merchant who write its listings, with the operator's own words. */
export async function tellMerchant(
  database: Database,
  given: {
    readonly content: GoodsContent;
    readonly revision: RevisionRecord;
    readonly decision: Decision['decision'];
    readonly reasons: readonly RevisionReason[];
  },
): Promise<void> {
  const { content, revision, decision, reasons } = given;
  const words = [...new Set(reasons.map((reason) => reason.words).filter(Boolean))].join('\n');
  await noticeToTenant(database, {
    tenant: { kind: 'merchant', id: content.merchant_id },
    code: NOTICE[decision],
    // The same revision may come back several times: each handing in has a version of its own.
    key: `${NOTICE[decision]}:${revision.id}:${revision.version}`,
    values: { goods: labelOf(content) },
    ...(words === '' ? {} : { quote: words }),
    path: `/listings/${content.goods_id}`,
    roles: ['owner', 'editor'],
  });
}
