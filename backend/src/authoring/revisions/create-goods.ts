import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import { isSourceLocale } from '@caravanserai/locales/source-locales';
import { slugify } from '@caravanserai/locales/slug';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { actorOf } from '../../desk/history';
import { drawPicture } from '../../offering/pictures/store';
import type { MerchantScope } from '../../desk/scope';
import { NoSuchGoods, NotWritten } from '../not-written';
import { readContent, type GoodsContent } from '../texts/read-content';
import { openRevision } from './open-revision';
import { BadText, saveText } from './save-text';
import { noteGoods } from './write-history';

/** The first that anybody knows of new goods. */
export interface FirstFacts {
  readonly title: string;
  readonly source_locale: string;
  readonly category: string;
  readonly pavilion_id?: string | undefined;
}

const ADMITTED = `
  select a.pavilion_id, m.country, p.iso2 from admission a join merchant m on m.id = a.merchant_id
    join pavilion p on p.id = a.pavilion_id
   where a.merchant_id = $1 and a.state = 'admitted' and a.deleted_at is null
     and m.state = 'approved' and ($2::text is null or a.pavilion_id = $2)
   order by a.created_at, a.id limit 1`;

/** What isn't known yet is empty; the duties of China's own tables are those of a code not yet chosen. */
const INSERT = `
  insert into goods (id, handle, merchant_id, pavilion_id, category, source_locale, record_locale, origin, hs6, unit,
                     pieces, storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct,
                     pictures, usage, ingredients)
  values ($1, $2, $3, $4, $5, $6, $6, $7, '', '', 1, '', '{}', '{}', '{}', 'BOTH', '13', '0', $8, '', '')`;

/**
 * Begins goods with a name in any language: a record that nobody sees, and its first revision. The rest, and the first
 * way of supply, comes in the editor.
 * @param database inside a transaction
 * @throws NotWritten not_admitted; NoSuchGoods for a pavilion that isn't the merchant's; BadText
 */
export async function createGoods(
  database: Database,
  scope: MerchantScope,
  facts: FirstFacts,
): Promise<GoodsContent> {
  if (!isSourceLocale(facts.source_locale)) throw new BadText('locale');
  if (!CATEGORY_CODES.some((code) => code === facts.category)) throw new BadText('category');
  const { rows } = await database.query<{ pavilion_id: string; country: string; iso2: string }>(ADMITTED, [
    scope.merchantId,
    facts.pavilion_id ?? null,
  ]);
  const [admission] = rows;
  if (!admission) throw facts.pavilion_id === undefined ? new NotWritten('not_admitted') : new NoSuchGoods();
  const id = generateEntityId(undefined, 'goods');
  await database.query(INSERT, [
    ...[id, handleOf(facts.title, id), scope.merchantId, admission.pavilion_id],
    ...[facts.category, facts.source_locale, admission.country],
    // Until somebody sends a photo.
    [await drawPicture(facts.category, admission.iso2)],
  ]);
  const author = { id: scope.memberId, name: scope.memberName };
  const revision = await openRevision(database, id, author);
  const { title: value, source_locale: locale } = facts;
  const content = await saveText(database, {
    revisionId: revision.id,
    field: 'title',
    locale,
    value,
    author,
  });
  await noteGoods(database, content, { actor: actorOf(scope), action: 'listing_begun' });
  return readContent(database, id);
}

/** Medusa's handles are of plain letters: those of the title where there are any, and the end of the id. */
function handleOf(title: string, id: string): string {
  const plain = slugify(title.normalize('NFD').replace(/[^\w\s-]/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${plain || 'goods'}-${id.slice(-8).toLowerCase()}`.replace(/-{2,}/g, '-');
}
