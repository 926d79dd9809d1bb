import { parseMinor } from '@caravanserai/money/decimal';
import { createGoods } from '../../authoring/revisions/create-goods';
import { followRevision } from '../../authoring/revisions/listing-states';
import { openRevision } from '../../authoring/revisions/open-revision';
import { saveData } from '../../authoring/revisions/save-data';
import { saveText } from '../../authoring/revisions/save-text';
import { submitRevision } from '../../authoring/revisions/submit-revision';
import { publishRevision } from '../../authoring/publishing/publish-revision';
import { remember } from '../../authoring/suggestions/remember';
import { readContents } from '../../authoring/texts/read-content';
import type { Database } from '../../catalogue/database';
import { actorOf } from '../../desk/history';
import type { MerchantScope } from '../../desk/scope';
import { containerDatabase, inTransaction } from '../../landed/container-database';
import { addListing } from '../../offering/add-listing';
import type { SeedContext } from '../context';
import { readDeskRevisions, type SeedChange, type SeedGoods, type SeedTexts } from '../desk-revisions-file';
import { seedWriter } from './seed-writer';

/**
 * Work in progress at the merchants' desks: changes and new goods in every state, translations that are missing or old.
 * Goods that have a revision already are somebody's work and stay as they are.
 */
export async function seedDeskRevisions(context: SeedContext, pictureOrigin: string): Promise<void> {
  const { changes, goods } = readDeskRevisions(context.directory);
  const database = containerDatabase(context.container);
  await rememberAll(database);
  for (const change of changes) await seedChange(context, change);
  for (const one of goods) await seedNewGoods(context, one, pictureOrigin);
}

/** What merchants have translated so far is offered to them again. */
async function rememberAll(database: Database): Promise<void> {
  const { rows } = await database.query<{ id: string }>(
    `select g.id from goods g where g.deleted_at is null
        and not exists (select 1 from text_memory t where t.merchant_id = g.merchant_id)`,
  );
  const contents = await readContents(
    database,
    rows.map(({ id }) => id),
  );
  for (const content of contents) await remember(database, content);
}

async function seedChange(context: SeedContext, change: SeedChange): Promise<void> {
  await inTransaction(context.container, async (database) => {
    const { rows } = await database.query<{ id: string; merchant: string }>(
      `select g.id, m.handle as merchant from goods g join merchant m on m.id = g.merchant_id
        where g.handle = $1 and g.deleted_at is null
          and not exists (select 1 from revision r where r.goods_id = g.id)`,
      [change.goods],
    );
    const [goods] = rows;
    if (!goods) return;
    const scope = await seedWriter(database, goods.merchant);
    const { id } = await openRevision(database, goods.id, author(scope));
    await saveTexts(database, id, scope, change.texts);
    await settle(database, { goodsId: goods.id, revisionId: id, scope, wanted: change });
  });
}

async function seedNewGoods(context: SeedContext, wanted: SeedGoods, pictureOrigin: string): Promise<void> {
  const { container } = context;
  const database = containerDatabase(container);
  const { rows } = await database.query('select 1 from goods where handle = $1', [wanted.handle]);
  if (rows.length > 0) return;
  const scope = await seedWriter(database, wanted.merchant);
  const [locale, title] = Object.entries(wanted.texts.title ?? {})[0] ?? ['en', wanted.handle];
  const made = await inTransaction(container, async (transaction) => {
    const content = await createGoods(transaction, scope, {
      ...{ title, source_locale: locale, category: wanted.category },
    });
    await transaction.query('update goods set handle = $2 where id = $1', [content.goods_id, wanted.handle]);
    const { id } = await openRevision(transaction, content.goods_id, author(scope));
    await saveData(transaction, id, wanted.data);
    await saveTexts(transaction, id, scope, wanted.texts);
    return { goodsId: content.goods_id, revisionId: id };
  });
  if (wanted.listing) {
    const { route, place, price, pieces } = wanted.listing;
    const where = await database.query<{ id: string; currency: string }>(
      'select p.id, m.currency from place p, merchant m where p.code = $1 and m.id = $2',
      [place, scope.merchantId],
    );
    const { id: placeId = '', currency = '' } = where.rows[0] ?? {};
    const minor = parseMinor(price, currency);
    await addListing(container, scope, { goodsId: made.goodsId, route, placeId, price: minor, pieces });
  }
  await inTransaction(container, (transaction) =>
    settle(transaction, { ...made, scope, wanted, pictureOrigin }),
  );
}

const author = ({ memberId, memberName }: MerchantScope) => ({ id: memberId, name: memberName });

async function saveTexts(
  database: Database,
  revisionId: string,
  scope: MerchantScope,
  texts: SeedTexts,
): Promise<void> {
  for (const [field, byLocale] of Object.entries(texts))
    for (const [locale, value] of Object.entries(byLocale))
      await saveText(database, { revisionId, field, locale, value, author: author(scope) });
}

interface Settling {
  readonly goodsId: string;
  readonly revisionId: string;
  readonly scope: MerchantScope;
  readonly wanted: SeedChange | SeedGoods;
  readonly pictureOrigin?: string;
}

/** Brings a revision into its state, without letters to anybody, and dates it back. */
async function settle(database: Database, settling: Settling): Promise<void> {
  const { goodsId, revisionId, scope, wanted, pictureOrigin = '' } = settling;
  const { state, note = '', reasons = [], hours_ago } = wanted;
  if (state !== 'draft') await submitRevision(database, { goodsId, actor: actorOf(scope), note });
  if (state === 'paused') {
    await publishRevision(database, revisionId, { origin: pictureOrigin });
    await database.query(
      `with hidden as (update listing set state = 'paused' where goods_id = $1 returning product_id)
       update product p set status = 'draft' from hidden where p.id = hidden.product_id`,
      [goodsId],
    );
  }
  if (state === 'changes_asked' || state === 'refused') {
    await database.query(
      `update revision set state = $2, reasons = $3::jsonb, decided_by_name = 'Aziz Rahimov',
              decided_at = now() - make_interval(hours => $4::int - 1) where id = $1`,
      [revisionId, state, JSON.stringify(reasons), hours_ago],
    );
    await followRevision(database, goodsId, state);
  }
  await database.query(
    `update revision set created_at = now() - make_interval(hours => $2::int + 2),
            updated_at = now() - make_interval(hours => $2::int),
            submitted_at = case when submitted_at is not null then now() - make_interval(hours => $2::int) end
      where id = $1`,
    [revisionId, hours_ago],
  );
}
