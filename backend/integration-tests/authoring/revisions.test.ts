import type { DeskMe } from '@caravanserai/contracts/desk';
import type {
  ListingEditResponse,
  ListingsDeskResponse,
  MatrixResponse,
  PreviewResponse,
  SavedText,
  SuggestionsResponse,
  WriteRefused,
} from '@caravanserai/contracts/desk-write';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import { decideRevision } from '../../src/authoring/revisions/decide-revision';
import { NotWritten } from '../../src/authoring/not-written';
import { readMatrix } from '../../src/authoring/list/list-goods';
import { languageStates } from '../../src/authoring/completeness/language-states';
import { readContents } from '../../src/authoring/texts/read-content';
import { containerDatabase } from '../../src/landed/container-database';
import { addListing } from '../../src/offering/add-listing';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { asMember, newMember, tenantId } from '../support/desk';

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

const goodsId = async (handle: string): Promise<string> => {
  const [row] = await app.sql<{ id: string }>('select id from goods where handle = $1', [handle]);
  return row?.id ?? '';
};

const listing = async (id: string, reader = api) =>
  (await reader.get<ListingEditResponse>(`/merchant/listings/${id}?locale=en`)).body.listing;

const cellOf = (edit: ListingEditResponse['listing'], field: string, locale: string) =>
  edit.rows.find((row) => row.field === field)?.cells.find((cell) => cell.locale === locale);

const page = (slug: string, locale: string) =>
  app.api.get<ListingResponse>(`/store/listings/${encodeURIComponent(slug)}?locale=${locale}&ship_to=FR`);

const save = (id: string, body: Record<string, unknown>, writer = api) =>
  writer.post<SavedText & WriteRefused>(`/merchant/listings/${id}/texts?locale=en`, body);

const settled = async () => {
  const until = Date.now() + 15_000;
  for (;;) {
    const left = await app.sql('select 1 from catalogue_changed limit 1');
    if (left.length === 0 || Date.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

const decide = async (id: string, more: Partial<Parameters<typeof decideRevision>[1]> = {}) => {
  const edit = await listing(id);
  return decideRevision(app.container, {
    ...{ revisionId: edit.revision?.id ?? '', decision: 'approve', reasons: [], actor: reviewer },
    pavilionId: edit.pavilion.id,
    ...more,
  });
};

describe('a change of published goods', () => {
  const description = 'Очищенная дыня, сушёная лентами и сплетённая вручную.';

  it('leaves what shoppers read alone until it is approved, then changes every sibling at once', async () => {
    const id = await goodsId('dried-melon-250g');
    const before = await listing(id);
    expect(before).toMatchObject({ state: 'published', change: null, revision: null, live: true });
    expect(before.listings.map(({ route }) => route).sort()).toEqual(['bonded', 'direct_mail']);
    expect(before.languages.find(({ locale }) => locale === 'es')).toMatchObject({ state: 'missing' });
    const oldSlug = before.slugs.ru ?? '';
    const live = (await page(oldSlug, 'ru')).body;

    const source = cellOf(before, 'description', 'ru')?.value ?? '';
    const english = cellOf(before, 'description', 'en')?.value ?? '';
    const first = await save(id, {
      field: 'description',
      locale: 'ru',
      value: description,
      expected: source,
    });
    expect(first.status).toBe(200);
    expect(first.body.row.cells.map(({ locale, state }) => [locale, state])).toEqual([
      ['ru', 'source'],
      ['en', 'old'],
      ['zh-CN', 'old'],
      ['ar', 'old'],
      ['fr', 'old'],
      ['es', 'missing'],
    ]);
    await save(id, {
      field: 'title',
      locale: 'ru',
      value: 'Дыня сушёная 250 г',
      expected: 'Вяленая дыня косичкой 250 г',
    });
    await save(id, { field: 'title', locale: 'es', value: 'Melón seco trenzado 250 g', expected: '' });
    const confirmed = await api.post<SavedText>(`/merchant/listings/${id}/texts/confirm?locale=en`, {
      ...{ field: 'description', locale: 'en', expected: english, source: description },
    });
    expect(confirmed.body.row.cells.find(({ locale }) => locale === 'en')).toMatchObject({ state: 'done' });

    const submitted = await api.post<ListingEditResponse>(`/merchant/listings/${id}/submit?locale=en`, {
      note: 'Новая упаковка',
    });
    expect(submitted.body.listing).toMatchObject({ state: 'published', change: 'in_review', live: true });
    expect((await save(id, { field: 'title', locale: 'fr', value: 'x', expected: '' })).body).toMatchObject({
      type: 'conflict',
      code: 'in_review',
    });
    await settled();
    expect((await page(oldSlug, 'ru')).body).toEqual(live);

    await decide(id);
    await settled();
    const moved = await app.api.get(`/store/listings/${encodeURIComponent(oldSlug)}?locale=ru&ship_to=FR`);
    expect([308, 301, 200]).toContain(moved.status);
    const after = await listing(id);
    expect(after.slugs.ru).toBe('дыня-сушёная-250-г');
    expect(after.slugs.es).toBe('melón-seco-trenzado-250-g');
    const shown = (await page(after.slugs.ru ?? '', 'ru')).body;
    expect(shown).toMatchObject({
      title: { value: 'Дыня сушёная 250 г', lang: 'ru' },
      description: { value: description, lang: 'ru' },
    });
    const products = await app.sql<{ ru: string; es: string }>(
      `select t.translations->>'title' as ru, e.translations->>'title' as es from listing l
         join translation t on t.reference_id = l.product_id and t.locale_code = 'ru'
         join translation e on e.reference_id = l.product_id and e.locale_code = 'es'
        where l.goods_id = $1`,
      [id],
    );
    expect(products).toEqual([
      { ru: 'Дыня сушёная 250 г', es: 'Melón seco trenzado 250 g' },
      { ru: 'Дыня сушёная 250 г', es: 'Melón seco trenzado 250 g' },
    ]);
    // What is known of each translation goes on: confirmed is done, the others stay old.
    expect(after.revision).toMatchObject({ state: 'published', number: 1 });
    expect(cellOf(after, 'description', 'en')).toMatchObject({ state: 'done' });
    expect(cellOf(after, 'description', 'fr')).toMatchObject({ state: 'old' });
    expect(cellOf(after, 'title', 'es')).toMatchObject({ state: 'done' });

    await expect(decide(id)).rejects.toMatchObject({ code: 'not_in_review' });
    const [letters] = await app.sql<{ n: number }>(
      `select count(*)::int as n from mail where key like 'desk_notice:listing_published:%'`,
    );
    expect(letters?.n).toBeGreaterThan(0);
  });

  it('publishes the languages that are approved, and keeps the rest for changes', async () => {
    const id = await goodsId('dried-apricots-500g');
    const before = await listing(id);
    expect(before.change).toBe('in_review');
    const live = cellOf(before, 'subtitle', 'zh-CN')?.live;
    const reasons = [
      { language: 'zh-CN', codes: ['misleading'], words: 'Say which bag.', locale: 'en' as const },
    ];
    await expect(decide(id, { locales: ['en'] })).rejects.toMatchObject({ code: 'source_needed' });
    await expect(decide(id, { pavilionId: 'pav_other' })).rejects.toThrow();
    await decide(id, { locales: ['ru', 'en'], reasons });
    const after = await listing(id);
    expect(after).toMatchObject({ state: 'published', change: 'changes_asked' });
    expect(after.revision).toMatchObject({ number: 2, reasons });
    expect(cellOf(after, 'subtitle', 'en')).toMatchObject({ changed: false });
    expect(cellOf(after, 'subtitle', 'zh-CN')).toMatchObject({ changed: true, live });
    expect(after.data_changes).toEqual([]);
  });

  it('is decided once, whoever comes first', async () => {
    const id = await goodsId('doppi-cap');
    const edit = await listing(id, margilan);
    const given = {
      ...{ revisionId: edit.revision?.id ?? '', reasons: [], actor: reviewer },
      pavilionId: edit.pavilion.id,
    };
    const outcomes = await Promise.allSettled([
      decideRevision(app.container, { ...given, decision: 'approve' }),
      decideRevision(app.container, { ...given, decision: 'refuse' }),
      decideRevision(app.container, { ...given, decision: 'approve' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(NotWritten);
    const history = await app.sql(
      `select action from history where object_id = $1 and tenant_kind = 'merchant'
          and action in ('listing_published', 'listing_refused')`,
      [id],
    );
    expect(history).toHaveLength(1);
  });
});

describe('two writers', () => {
  it('hear of each other, lose nothing, and may say the same twice', async () => {
    const id = await goodsId('navat-sugar-300g');
    const value = 'Кристаллический сахар, выросший на нити.';
    const there = cellOf(await listing(id), 'subtitle', 'ru')?.value ?? '';
    const mine = await save(id, { field: 'subtitle', locale: 'ru', value, expected: there });
    expect(mine.status).toBe(200);
    const other = await save(id, { field: 'subtitle', locale: 'ru', value: 'Другое', expected: there });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'other_text', current: { value, locale: 'ru' } });
    expect((await save(id, { field: 'subtitle', locale: 'ru', value, expected: there })).status).toBe(200);
    const usage = cellOf(await listing(id), 'usage', 'fr')?.value;
    const both = await Promise.all(
      ['Un', 'Deux'].map((text) => save(id, { field: 'usage', locale: 'fr', value: text, expected: usage })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [open] = await app.sql<{ n: number }>(
      `select count(*)::int as n from revision where goods_id = $1 and state in ('draft', 'in_review', 'changes_asked')`,
      [id],
    );
    expect(open?.n).toBe(1);
    const dropped = await api.post<ListingEditResponse>(`/merchant/listings/${id}/discard`, {});
    expect(dropped.body.listing).toMatchObject({ change: null, revision: { state: 'withdrawn' } });
    expect(cellOf(dropped.body.listing, 'subtitle', 'ru')?.value).toBe(there);
  });

  it('are told what they may not write', async () => {
    const id = await goodsId('navat-sugar-300g');
    const bad = [
      { field: 'title', locale: 'de', value: 'x', expected: '' },
      { field: 'title', locale: 'fr', value: 'x'.repeat(121), expected: '' },
      { field: 'picture_alt:nothing', locale: 'fr', value: 'x', expected: '' },
      { field: 'handle', locale: 'fr', value: 'x', expected: '' },
      { field: 'title', locale: 'fr', value: 'x', expected: '', merchant_id: 'mer_1' },
    ];
    for (const body of bad) expect((await save(id, body)).status).toBe(400);
    const dispatcher = await newMember(app, [{ ...ZARAFSHAN, role: 'dispatcher' }]);
    expect(
      (await save(id, { field: 'title', locale: 'fr', value: 'x', expected: '' }, dispatcher.api)).status,
    ).toBe(403);
    expect((await listing(id, dispatcher.api)).allowed).toEqual([]);
  });
});

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

    await save(
      id,
      { field: 'description', locale: 'uz', value: 'Qoʻlda toʻqilgan.', expected: '' },
      margilan,
    );
    await save(id, { field: 'ingredients', locale: 'uz', value: '100% ipak', expected: '' }, margilan);
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
    await save(id, { field: 'title', locale: 'en', value: 'Silk shawl', expected: '' }, margilan);
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

it('offers the merchant its own sentences and the shop its words', async () => {
  const id = await goodsId('green-raisins-500g');
  const { body } = await api.get<SuggestionsResponse>(
    `/merchant/listings/${id}/suggestions?field=usage&language=fr&locale=en`,
  );
  expect(body.memory).toMatchObject([
    {
      source: 'Подают к чаю с орехами или добавляют в плов за полчаса до готовности.',
      at: 0,
      goods: { id },
    },
  ]);
  expect(body.memory[0]?.target).toMatch(/^À croquer avec le thé et les noix/);
  expect(body.terms).toMatchObject([{ found: 'орехами', term: 'fruits à coque', used: false }]);
});
