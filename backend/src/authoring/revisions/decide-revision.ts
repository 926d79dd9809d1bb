import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { inTransaction } from '../../landed/container-database';
import { pictureOrigin } from '../publishing/picture-origin';
import { announceProducts } from '../publishing/announce';
import { listingsFollow } from '../publishing/listings-follow';
import { publishRevision } from '../publishing/publish-revision';
import { NoSuchGoods, NotWritten } from '../not-written';
import { readContent, type GoodsContent } from '../texts/read-content';
import { remember } from '../suggestions/remember';
import { changedLocales } from './changed-locales';
import { keepRest } from './keep-rest';
import { followRevision } from './listing-states';
import { lockRevision, readRevision } from './lock';
import type { RevisionRecord } from './record';
import { tellMerchant } from './tell-merchant';
import { noteGoods } from './write-history';

export interface Decision {
  readonly revisionId: string;
  readonly decision: 'approve' | 'changes' | 'refuse';
  /** With `approve`: languages that are published now; changes are asked for in the others. All where absent. */
  readonly locales?: readonly string[] | undefined;
  readonly reasons: readonly RevisionReason[];
  readonly actor: NewHistory['actor'];
  /** The pavilion whose operator decides: no revision of another exists for it. */
  readonly pavilionId: string;
  /** The version that was looked at. */
  readonly expected?: number | undefined;
}

const ACTION = {
  approve: 'listing_published',
  changes: 'listing_changes_asked',
  refuse: 'listing_refused',
} as const;

/**
 * Decides a revision that is in review, with everything that follows, in one transaction; the merchant's people get a
 * letter. Answers the revision, published, sent back or refused.
 * @throws NoSuchGoods; NotWritten not_in_review, changed_meanwhile, source_needed where languages are approved that
 * translate a source which is not
 */
export async function decideRevision(container: MedusaContainer, given: Decision): Promise<RevisionRecord> {
  const { revision, products } = await inTransaction(container, (database) =>
    decide(database, given, pictureOrigin()),
  );
  await announceProducts(container, products);
  return revision;
}

async function decide(
  database: Database,
  given: Decision,
  origin: string,
): Promise<{ revision: RevisionRecord; products: readonly string[] }> {
  const { revisionId, decision, actor, reasons } = given;
  const revision = await lockRevision(database, revisionId);
  if (revision.pavilion_id !== given.pavilionId) throw new NoSuchGoods();
  if (revision.state !== 'in_review') throw new NotWritten('not_in_review');
  if (given.expected !== undefined && given.expected !== revision.version)
    throw new NotWritten('changed_meanwhile');
  const content = await readContent(database, revision.goods_id);
  const products =
    decision === 'approve'
      ? await approve(database, given, content, origin)
      : await sendBack(database, revision, decision);
  await database.query(
    `update revision set decided_at = now(), decided_by = $2, decided_by_name = $3, reasons = $4::jsonb where id = $1`,
    [revisionId, actor.id ?? '', actor.name, JSON.stringify(reasons)],
  );
  for (const tenant of [
    { kind: 'merchant', id: content.merchant_id },
    { kind: 'pavilion', id: content.pavilion_id },
  ] as const)
    await noteGoods(database, content, {
      ...{ tenant, actor, action: ACTION[decision] },
      after: { number: revision.number, languages: given.locales ?? null },
    });
  await tellMerchant(database, { content, revision, decision, reasons });
  return { revision: await readRevision(database, revisionId), products };
}

async function approve(
  database: Database,
  { revisionId, locales, reasons }: Decision,
  content: GoodsContent,
  origin: string,
): Promise<readonly string[]> {
  const rest = locales ? changedLocales(content).filter((locale) => !locales.includes(locale)) : [];
  const { source_locale } = content;
  if (locales && !locales.includes(source_locale) && (!content.is_live || rest.includes(source_locale)))
    throw new NotWritten('source_needed');
  const { products, dataChanged } = await publishRevision(database, revisionId, {
    approved: locales,
    origin,
  });
  if (dataChanged) await listingsFollow(database, content.goods_id);
  await remember(database, content);
  if (rest.length > 0) await keepRest(database, content, rest, reasons);
  return products;
}

async function sendBack(
  database: Database,
  revision: RevisionRecord,
  decision: 'changes' | 'refuse',
): Promise<readonly string[]> {
  const state = decision === 'changes' ? 'changes_asked' : 'refused';
  await database.query('update revision set state = $2, updated_at = now() where id = $1', [
    revision.id,
    state,
  ]);
  await followRevision(database, revision.goods_id, state);
  return [];
}
