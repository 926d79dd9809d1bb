import type { DeskMe } from '@caravanserai/contracts/desk';
import type {
  ListingEditResponse,
  ListingsDeskResponse,
  MatrixResponse,
  WriteRefused,
} from '@caravanserai/contracts/desk-write';
import type { PreviewResponse } from '@caravanserai/contracts/desk-write-help';
import { languageStates } from '../../src/authoring/completeness/language-states';
import { listGoods, readMatrix } from '../../src/authoring/list/list-goods';
import { decideRevision } from '../../src/authoring/revisions/decide-revision';
import { readContents } from '../../src/authoring/texts/read-content';
import type { Database } from '../../src/catalogue/database';
import { containerDatabase } from '../../src/landed/container-database';
import { addListing } from '../../src/offering/add-listing';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { asMember, tenantId } from '../support/desk';
import { deskHelp, readListing } from './desk-help';

const app = useSeededApp();

const ZARAFSHAN = { merchant: 'zarafshan-dried-fruit' };
const MARGILAN = { merchant: 'margilan-silk-atelier' };
const reviewer = { kind: 'member', id: 'mem_test', name: 'Aziz' } as const;

let api: Api;
let margilan: Api;
beforeAll(async () => {
  api = await asMember(app, 'merchant', ZARAFSHAN);
  const { body } = await api.get<DeskMe>('/desk/me');
  const other = body.memberships.find(({ tenant }) => tenant.handle === MARGILAN.merchant);
  margilan = api.with({ 'x-membership': other?.id ?? '' });
});

const { page, save, settled } = deskHelp(app);
const listing = (id: string, reader: Api) => readListing(reader, id);

describe('new goods', () => {
  it('go from a name in Uzbek to the shop without a word of English', async () => {
    const begun = await margilan.post<ListingEditResponse>('/merchant/listings?locale=ru', {
      ...{ title: 'Ipak roʻmol', source_locale: 'uz', category: 'textiles' },
    });
    expect(begun.status).toBe(201);
    const { id, revision } = begun.body.listing;
    expect(begun.body.listing).toMatchObject({
      state: 'draft',
      live: false,
      title: { value: 'Ipak roʻmol', lang: 'uz' },
    });
    const early = await margilan.post<WriteRefused>(`/merchant/listings/${id}/submit?locale=ru`, {});
    expect(early.body).toMatchObject({ code: 'not_complete' });
    expect(early.body.causes?.map(({ code }) => code)).toEqual([
      'text_missing',
      'hs_code',
      'label_data',
      'no_route',
    ]);

    await save(margilan, id, {
      field: 'description',
      locale: 'uz',
      value: 'Qoʻlda toʻqilgan.',
      expected: '',
    });
    await save(margilan, id, { field: 'ingredients', locale: 'uz', value: '100% ipak', expected: '' });
    await app.sql(`update revision set data = $2::jsonb where id = $1`, [
      revision?.id,
      JSON.stringify({ hs6: '621410', unit: '011', gross_grams: 120 }),
    ]);
    const { id: merchantId } = await tenantId(app, MARGILAN);
    const [place] = await app.sql<{ id: string }>(`select id from place where code = 'UZ-TAS'`);
    await addListing(
      app.container,
      { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' },
      { goodsId: id, route: 'direct_mail', placeId: place?.id ?? '', price: 50_000_000, pieces: 5 },
    );
    const handed = await margilan.post<ListingEditResponse>(`/merchant/listings/${id}/submit`, {});
    expect(handed.body.listing).toMatchObject({ state: 'in_review', listings: [{ state: 'in_review' }] });
    const preview = await margilan.get<PreviewResponse>(
      `/merchant/listings/${id}/preview?country=FR&language=fr&currency=CNY&locale=en`,
    );
    expect(preview.body).toMatchObject({
      published: 'never',
      page: { title: { value: 'Ipak roʻmol', lang: 'uz' }, charged_currency: 'EUR' },
    });
    expect((await page('ipak-roʻmol', 'fr')).status).toBe(404);

    await decideRevision(app.container, {
      ...{
        revisionId: handed.body.listing.revision?.id ?? '',
        decision: 'approve',
        reasons: [],
        actor: reviewer,
      },
      pavilionId: handed.body.listing.pavilion.id,
    });
    await settled();
    const shown = await listing(id, margilan);
    expect(shown).toMatchObject({ state: 'published', live: true });
    const french = await page(shown.slugs.fr ?? '', 'fr');
    expect(french.body).toMatchObject({
      title: { value: 'Ipak roʻmol', lang: 'uz' },
      description: { value: 'Qoʻlda toʻqilgan.', lang: 'uz' },
      label: { hs6: '621410' },
    });
    expect(french.body.offers[0]).toMatchObject({ deliverable: true });

    // English comes later, and takes the record over; the Uzbek text stays.
    await save(margilan, id, { field: 'title', locale: 'en', value: 'Silk shawl', expected: '' });
    const again = await margilan.post<ListingEditResponse>(`/merchant/listings/${id}/submit`, {});
    await decideRevision(app.container, {
      ...{
        revisionId: again.body.listing.revision?.id ?? '',
        decision: 'approve',
        reasons: [],
        actor: reviewer,
      },
      pavilionId: again.body.listing.pavilion.id,
    });
    await settled();
    const second = await listing(id, margilan);
    expect(second.slugs.en).toBe('silk-shawl');
    const english = await page('silk-shawl', 'en');
    expect(english.body).toMatchObject({
      title: { value: 'Silk shawl', lang: 'en' },
      description: { value: 'Qoʻlda toʻqilgan.', lang: 'uz' },
    });

    const paused = await margilan.post<ListingEditResponse>(`/merchant/listings/${id}/pause`, {});
    expect(paused.body.listing).toMatchObject({ state: 'paused', live: false });
    await settled();
    expect((await page('silk-shawl', 'en')).status).toBe(404);
    const stock = await app.api.get<{ products: { title: string }[] }>('/store/products?q=Silk+shawl');
    expect(stock.body.products.map(({ title }) => title)).not.toContain('Silk shawl');
    const resumed = await margilan.post<ListingEditResponse>(`/merchant/listings/${id}/resume`, {});
    expect(resumed.body.listing).toMatchObject({ state: 'published', live: true });
  });
});

describe('the list and the matrix', () => {
  it('agree with what each goods says of itself', async () => {
    const { body } = await api.get<MatrixResponse>('/merchant/matrix?locale=ru&limit=100');
    expect(body.count).toBe(body.listings.length);
    expect(new Set(body.listings.map(({ state }) => state))).toEqual(
      new Set(['published', 'draft', 'in_review', 'refused', 'paused']),
    );
    for (const total of body.languages) {
      const states = body.listings.map(
        ({ languages }) => languages.find(({ locale }) => locale === total.locale)?.state,
      );
      const n = (...wanted: string[]) => states.filter((state) => wanted.includes(state ?? '')).length;
      expect(total).toMatchObject({ done: n('done', 'source'), old: n('old'), missing: n('missing') });
      const { body: some } = await api.get<ListingsDeskResponse>(
        `/merchant/listings?limit=100&missing=${total.locale}`,
      );
      expect(some.count).toBe(n('old', 'missing'));
    }
  });

  it('says the same of all goods of the shop in SQL and in words', async () => {
    const merchants = await app.sql<{ id: string }>('select id from merchant');
    const database = containerDatabase(app.container);
    for (const { id } of merchants) {
      const matrix = await readMatrix(database, { merchantId: id, locale: 'en', limit: 1 });
      const ids = await app.sql<{ id: string }>('select id from goods where merchant_id = $1', [id]);
      const contents = await readContents(
        database,
        ids.map((row) => row.id),
      );
      for (const { locale, missing, old } of matrix.languages) {
        const states = contents.map(
          (content) => languageStates(content).find((state) => state.locale === locale)?.state,
        );
        expect([missing, old]).toEqual([
          states.filter((state) => state === 'missing').length,
          states.filter((state) => state === 'old').length,
        ]);
      }
    }
  });

  it('pages without losing or doubling anything', async () => {
    for (const sort of ['updated', 'title']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: ListingsDeskResponse } = await api.get(
          `/merchant/listings?limit=3&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...body.listings.map(({ id }) => id));
        cursor = body.next;
      }
      const { body } = await api.get<ListingsDeskResponse>(`/merchant/listings?limit=100&sort=${sort}`);
      expect(seen).toEqual(body.listings.map(({ id }) => id));
      expect(new Set(seen).size).toBe(body.count);
    }
  });
});

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
