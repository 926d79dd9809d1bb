import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { reviewReasonLine } from '@caravanserai/locales/review-reasons';
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

/**
 * A letter to those at the merchant who write its listings: each reason in the reader's language, then the operator's own
 * words.
 */
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
  const quote = Object.fromEntries(LOCALES.map((locale) => [locale, said(reasons, locale)]));
  await noticeToTenant(database, {
    tenant: { kind: 'merchant', id: content.merchant_id },
    code: NOTICE[decision],
    // The same revision may come back several times: each handing in has a version of its own.
    key: `${NOTICE[decision]}:${revision.id}:${revision.version}`,
    values: { goods: labelOf(content) },
    ...(quote.en === '' ? {} : { quote }),
    path: `/listings/${content.goods_id}`,
    roles: ['owner', 'editor'],
  });
}

function said(reasons: readonly RevisionReason[], locale: Locale): string {
  const lines = reasons.flatMap(({ codes }) => codes.map((code) => reviewReasonLine(code, locale) ?? ''));
  return [...new Set([...lines, ...reasons.map(({ words }) => words)])].filter(Boolean).join('\n');
}
