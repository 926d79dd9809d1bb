import { listGoods, readMatrix } from '../../src/authoring/list/list-goods';
import type { Database } from '../../src/catalogue/database';
import { containerDatabase } from '../../src/landed/container-database';
import { tenantId } from '../support/desk';
import { app } from './app';
import { ZARAFSHAN } from './merchants';

const GOODS = 5_000;
/** The gate that reads the membership asks one more. */
const MOST_STATEMENTS = 4;

/** Copies of the merchant's published goods, one listing each; every seventh has a draft without French. */
const copies = (merchant: string) => `
  set session_replication_role = replica;
  create temporary table copy_of as
    select n, 'goods_copy' || lpad(n::text, 5, '0') as goods, 'prod_copy' || n as product, g.id as goods_from, l.product_id, l.id as listing_from
      from generate_series(1, ${GOODS}) n
      join lateral (select g.* from goods g join listing x on x.goods_id = g.id and x.state = 'published'
                     where g.merchant_id = '${merchant}' group by g.id order by g.id offset n % 3 limit 1) g on true
      join lateral (select * from listing l where l.goods_id = g.id and l.state = 'published' order by l.id limit 1) l on true;
  insert into goods select (jsonb_populate_record(g, jsonb_build_object('id', c.goods, 'handle', 'copy-' || c.n))).*
    from copy_of c join goods g on g.id = c.goods_from;
  insert into product select (jsonb_populate_record(p, jsonb_build_object('id', c.product, 'handle', 'copy-' || c.n, 'title', p.title || ' ' || c.n))).*
    from copy_of c join product p on p.id = c.product_id;
  insert into listing select (jsonb_populate_record(l, jsonb_build_object('id', 'list_copy' || c.n, 'goods_id', c.goods,
      'product_id', c.product, 'variant_id', 'variant_copy' || c.n))).*
    from copy_of c join listing l on l.id = c.listing_from;
  insert into translation (id, reference, reference_id, locale_code, translations, translated_field_count)
    select 'trans_copy' || c.n || t.locale_code || t.reference, t.reference,
           case t.reference when 'goods' then c.goods else c.product end, t.locale_code, t.translations, 1
      from copy_of c join translation t on t.reference_id in (c.product_id, c.goods_from) and t.deleted_at is null;
  insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, reasons)
    select 'rev_copy' || c.n, c.goods, g.merchant_id, g.pavilion_id, 1, 'draft', '{}', '[]'
      from copy_of c join goods g on g.id = c.goods where c.n % 7 = 0;
  insert into revision_text (id, revision_id, field, locale, value)
    select 'revtext_copy' || c.n || f || l, 'rev_copy' || c.n, f, l, f || ' ' || l
      from copy_of c, unnest(array['title', 'description', 'ingredients']) f, unnest(array['ru', 'en', 'ar', 'es', 'zh-CN']) l
     where c.n % 7 = 0;
  set session_replication_role = default;
  analyze goods, product, listing, translation, revision, revision_text;`;

function counted(): { database: Database; statements: () => number } {
  const database = containerDatabase(app.container);
  let n = 0;
  return {
    database: {
      query: (text, values) => {
        n += 1;
        return database.query(text, values);
      },
    },
    statements: () => n,
  };
}

describe('5,000 goods', () => {
  let merchantId = '';
  beforeAll(async () => {
    merchantId = (await tenantId(app, ZARAFSHAN)).id;
    await app.sql(copies(merchantId));
  }, 60_000);

  it('a page of the list costs the same few statements at 5,000 goods, whatever is asked', async () => {
    const questions = [
      {},
      { sort: 'title' },
      { missing: 'fr' },
      { state: 'published', q: 'изюм' },
      { market: 'FR', missing: 'zh-CN' },
    ] as const;
    for (const question of questions) {
      const { database, statements } = counted();
      const page = await listGoods(database, { ...question, merchantId, locale: 'ru', limit: 50 });
      expect(page.listings.length).toBeGreaterThan(0);
      expect(statements()).toBeLessThanOrEqual(MOST_STATEMENTS);
    }
  });

  it('so does the matrix, which adds all of them up', async () => {
    const { database, statements } = counted();
    const matrix = await readMatrix(database, { merchantId, locale: 'ar', limit: 50 });
    expect(statements()).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(matrix.count).toBeGreaterThan(GOODS);
    expect(matrix.listings).toHaveLength(50);
    const french = matrix.languages.find(({ locale }) => locale === 'fr');
    expect(french?.missing).toBeGreaterThanOrEqual(Math.floor(GOODS / 7));
    expect((french?.done ?? 0) + (french?.old ?? 0) + (french?.missing ?? 0)).toBe(matrix.count);
    for (const { sold, not } of matrix.markets) expect(sold + not).toBe(matrix.count);
  });
});
