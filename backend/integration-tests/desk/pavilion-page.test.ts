import type { HistoryResponse, TodayResponse } from '@caravanserai/contracts/desk';
import type {
  BasesResponse,
  FeaturedResponse,
  OpeningResponse,
  PagePreviewResponse,
  PageResponse,
  PageSuggestionsResponse,
  PavilionGoodsResponse,
  SavedPageText,
  VersionsResponse,
} from '@caravanserai/contracts/desk-pavilion';
import type { FeaturedGoodsResponse, PavilionResponse } from '@caravanserai/contracts/pavilions';
import { dueVersions, publishDue } from '../../src/curating/page/publish-due';
import { timeInWords } from '../../src/curating/opening/tell-failed';
import doPavilionPlans from '../../src/jobs/do-pavilion-plans';
import { containerDatabase, inTransaction } from '../../src/landed/container-database';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { newMember, tenantId } from '../support/desk';
import { eventually } from '../support/eventually';

const app = useSeededApp();

/** Kuwait's page is nobody's work in the seed; the United Arab Emirates have none yet. */
const OPEN = 'KW';
const PLANNED = 'AE';

let curator: Api;
let handle = '';

const page = async (api = curator, query = '') =>
  (await api.get<PageResponse>(`/operator/page?locale=en${query}`)).body;
const shown = async (locale = 'en', of = handle) =>
  (await app.api.get<PavilionResponse>(`/store/pavilions/${of}?locale=${locale}`)).body.pavilion;
const cell = ({ rows }: PageResponse, part: string, field: string, locale: string) => {
  const found = rows
    .find((row) => row.part === part && row.field === field)
    ?.cells.find((each) => each.locale === locale);
  if (!found) throw new Error(`The page has no ${part} ${field} in ${locale}.`);
  return found;
};
const save = (part: string, field: string, locale: string, value: string, expected: string, api = curator) =>
  api.post<SavedPageText & { current: { value: string }; code: string; message: string }>(
    '/operator/page/texts?locale=en',
    { part, field, locale, value, expected },
  );
const publish = async (api = curator, at?: string) => {
  const { version } = await page(api);
  return api.post<PageResponse>('/operator/page/publish?locale=en', { expected: version.revision, at });
};

beforeAll(async () => {
  curator = (await newMember(app, [{ pavilion: OPEN, role: 'curator' }], 'Maha Curator')).api;
  const { id } = await tenantId(app, { pavilion: OPEN });
  handle =
    (await app.sql<{ handle: string }>('select handle from pavilion where id = $1', [id]))[0]?.handle ?? '';
});

describe('writing a pavilion’s page', () => {
  it('shows what visitors read, in all languages, without changing it', async () => {
    const { version, shown: visible, open, rows, changed } = await page();
    expect(version).toMatchObject({ state: 'published', number: 1, source_locale: 'en' });
    expect(visible?.id).toBe(version.id);
    expect([open, changed]).toEqual([null, false]);
    for (const row of rows) for (const each of row.cells) expect(each.value).toBe(each.shown);
  });

  it('keeps a draft apart: visitors go on reading what is published', async () => {
    const before = await page();
    const heading = cell(before, 'story', 'heading', 'en').value;
    const answer = await save('story', 'heading', 'en', '  Dunes \u202E and\tdates ', heading);
    expect(answer.status).toBe(200);
    expect(answer.body.row.cells[0]).toMatchObject({
      value: 'Dunes  and dates',
      state: 'source',
      shown: heading,
    });
    // Every translation was of another sentence.
    expect(answer.body.row.cells.slice(1).every(({ state }) => state === 'old')).toBe(true);
    const draft = await page();
    expect(draft.version).toMatchObject({
      state: 'draft',
      number: 2,
      from_number: 1,
      opened_by: 'Maha Curator',
    });
    expect(draft.changed).toBe(true);
    expect((await shown()).sections.find(({ type }) => type === 'story')?.heading.value).toBe(heading);
  });

  it('tells translations that still fit from those that don’t', async () => {
    const old = cell(await page(), 'story', 'heading', 'fr');
    const source = cell(await page(), 'story', 'heading', 'en').value;
    const body = { part: 'story', field: 'heading', locale: 'fr', expected: old.value };
    const confirm = (of: string) =>
      curator.post<SavedPageText>('/operator/page/texts/confirm?locale=en', { ...body, source: of });
    expect((await confirm(old.source_value ?? '')).status).toBe(409);
    expect((await confirm(source)).status).toBe(200);
    expect(cell(await page(), 'story', 'heading', 'fr')).toMatchObject({
      state: 'done',
      source_value: source,
    });
    const emptied = await save(
      'story',
      'heading',
      'es',
      '',
      cell(await page(), 'story', 'heading', 'es').value,
    );
    expect(emptied.body.row.cells.find(({ locale }) => locale === 'es')?.state).toBe('missing');
  });

  it('offers the shop’s words, and how the same text was translated before', async () => {
    const tagline = cell(await page(), 'pavilion', 'tagline', 'en').value;
    const french = cell(await page(), 'pavilion', 'tagline', 'fr').value;
    const source = 'Every merchant here has a sourcing base.';
    const asked = async () =>
      (
        await curator.get<PageSuggestionsResponse>(
          '/operator/page/suggestions?locale=en&part=pavilion&language=fr',
        )
      ).body.fields.find(({ field }) => field === 'tagline');
    await save('pavilion', 'tagline', 'en', source, tagline);
    expect((await asked())?.terms.map(({ found, term }) => [found, term])).toEqual([
      ['merchant', 'vendeur'],
      ['sourcing base', 'base d’approvisionnement direct'],
    ]);
    await save('pavilion', 'tagline', 'en', tagline, source);
    await save('pavilion', 'tagline', 'fr', '', french);
    expect((await asked())?.before).toEqual([french]);
    await save('pavilion', 'tagline', 'fr', french, '');
    expect((await curator.get('/operator/page/suggestions?locale=en&part=pavilion')).status).toBe(400);
  });

  it('lets nobody overwrite unseen, and takes the same twice', async () => {
    const before = cell(await page(), 'story', 'heading', 'ar').value;
    const [one, two] = await Promise.all([
      save('story', 'heading', 'ar', 'كثبان وتمور', before),
      save('story', 'heading', 'ar', 'التمور', before),
    ]);
    const statuses = [one.status, two.status];
    expect(statuses.sort()).toEqual([200, 409]);
    const loser = one.status === 409 ? one : two;
    const now = cell(await page(), 'story', 'heading', 'ar').value;
    expect(loser.body.current.value).toBe(now);
    expect((await save('story', 'heading', 'ar', now, before)).status).toBe(200);
  });

  it('refuses texts that have no place, in the reader’s language', async () => {
    const refused = async (part: string, field: string, locale: string, value: string, expected = '') => {
      const { status, body } = await save(part, field, locale, value, expected);
      return [status, body.code];
    };
    expect(await refused('story', 'name', 'en', 'x')).toEqual([400, 'field']);
    expect(await refused('story-2', 'heading', 'en', 'x')).toEqual([400, 'field']);
    expect(await refused('base_none', 'name', 'en', 'x')).toEqual([400, 'field']);
    expect(await refused('goods', 'heading', 'uz', 'x')).toEqual([400, 'language']);
    expect(await refused('goods', 'heading', 'en', 'x'.repeat(91))).toEqual([400, 'too_long']);
    const russian = await curator.post<{ message: string }>('/operator/page/texts?locale=ru', {
      ...{ part: 'goods', field: 'heading', locale: 'en', value: 'x'.repeat(91), expected: '' },
    });
    expect(russian.body.message).toBe('Не больше 90 знаков.');
  });

  it('puts sections in order and adds a story', async () => {
    const { version } = await page();
    const lay = (sections: string[], expected: number | null = version.revision) =>
      curator.post<PageResponse>('/operator/page/layout?locale=en', { expected, sections });
    const order = ['goods', 'story', 'story-2', 'cloth', 'merchants', 'bases'];
    expect((await lay(['goods', 'story'])).status).toBe(400);
    expect((await lay(order, version.revision - 1)).status).toBe(409);
    expect((await lay(order, null)).status).toBe(409);
    const laid = await lay(order);
    expect(laid.body.layout.sections).toEqual(order);
    // A story without words can't be published.
    const unready = await publish();
    expect([unready.status, (unready.body as unknown as { code: string }).code]).toEqual([
      409,
      'not_complete',
    ]);
    await save('story-2', 'heading', 'en', 'The second tale', '');
    await save('story-2', 'body', 'en', 'One.\n\n\n\nTwo.', '');
  });

  it('previews the draft as the shop’s page, in any language', async () => {
    const preview = (await curator.get<PagePreviewResponse>('/operator/page/preview?locale=ar')).body
      .pavilion;
    expect(preview.sections.map(({ type }) => type)).toEqual([
      'goods',
      'story',
      'story',
      'cloth',
      'merchants',
      'bases',
    ]);
    expect(preview.sections[2]?.paragraphs.map(({ value, lang }) => [value, lang])).toEqual([
      ['One.', 'en'],
      ['Two.', 'en'],
    ]);
    expect(preview.sections[1]?.heading.lang).toBe('ar');
    expect(preview.merchants).toEqual((await shown('ar')).merchants);
  });

  it('publishes exactly what was previewed', async () => {
    const locales = ['en', 'ar', 'es'];
    const previews = await Promise.all(
      locales.map((locale) => curator.get<PagePreviewResponse>(`/operator/page/preview?locale=${locale}`)),
    );
    expect((await publish()).body).toMatchObject({
      version: { state: 'published', number: 2 },
      changed: false,
    });
    await eventually(async () => {
      for (const [index, locale] of locales.entries()) {
        const wanted = previews[index]?.body.pavilion;
        const page_ = await shown(locale);
        const plain = (of: typeof page_ | undefined) => ({
          ...of,
          sections: of?.sections.map(({ id: _, ...rest }) => rest),
        });
        expect(plain(page_)).toEqual(plain(wanted));
      }
    });
    // Deleted in Spanish: English stands in, and says so.
    const story = (await shown('es')).sections.find(({ type }) => type === 'story');
    expect(story?.heading).toMatchObject({ value: 'Dunes  and dates', lang: 'en' });
  });

  it('waits for its time, and can be taken back until then', async () => {
    const before = await page();
    const english = cell(before, 'pavilion', 'tagline', 'en').value;
    await save('pavilion', 'tagline', 'en', 'Seen tomorrow.', english);
    expect((await publish(curator, '2020-01-01T00:00:00Z')).status).toBe(400);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await publish(curator, tomorrow)).body.version).toMatchObject({
      state: 'scheduled',
      publish_at: tomorrow,
    });
    const write = await save('pavilion', 'tagline', 'en', 'Not yet.', 'Seen tomorrow.');
    expect([write.status, write.body.code]).toEqual([409, 'scheduled']);
    const { version } = await page();
    const back = await curator.post<PageResponse>('/operator/page/unschedule?locale=en', {
      expected: version.revision,
    });
    expect(back.body.version).toMatchObject({ state: 'draft', publish_at: null });
    await publish(curator, tomorrow);
    await app.sql(`update pavilion_version set publish_at = now() - interval '1 second' where id = $1`, [
      version.id,
    ]);
    const database = containerDatabase(app.container);
    const due = (await dueVersions(database)).filter(({ id }) => id === version.id);
    for (const one of [...due, ...due])
      await inTransaction(app.container, (within) => publishDue(within, one));
    await eventually(async () => expect((await shown()).tagline.value).toBe('Seen tomorrow.'));
    expect((await page()).version).toMatchObject({
      state: 'published',
      number: 3,
      published_by: 'Maha Curator',
    });
  });

  it('takes an earlier version up again', async () => {
    const { body } = await curator.get<VersionsResponse>('/operator/page/versions?locale=en');
    expect(body.versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'published'],
      [2, 'earlier'],
      [1, 'earlier'],
    ]);
    const first = body.versions.at(-1)?.id ?? '';
    const draft = await curator.post<PageResponse>('/operator/page/draft?locale=en', { from: first });
    expect(draft.body.version).toMatchObject({ state: 'draft', number: 4, from_number: 1 });
    expect(draft.body.layout.sections[0]).toBe('story');
    const again = await curator.post('/operator/page/draft?locale=en', { from: first });
    expect(again.status).toBe(409);
    expect((await publish()).status).toBe(200);
    const old = (await page(curator, `&version=${first}`)).rows;
    const heading = old.find(({ part, field }) => part === 'story' && field === 'heading');
    // Answers are kept apart by language, each for a second.
    for (const locale of ['fr', 'en'])
      await eventually(async () => {
        const visible = (await shown(locale)).sections.find(({ type }) => type === 'story');
        expect(visible?.heading.value).toBe(heading?.cells.find((each) => each.locale === locale)?.value);
      });
  });

  it('discards a draft without touching what is shown', async () => {
    const before = await shown();
    await save('pavilion', 'title', 'en', 'Gone soon', cell(await page(), 'pavilion', 'title', 'en').value);
    const { version } = await page();
    const path = (expected: number) => `/operator/page/draft?locale=en&expected=${expected}`;
    expect((await curator.delete(path(version.revision + 1))).status).toBe(409);
    expect((await curator.delete<PageResponse>(path(version.revision))).body.open).toBeNull();
    expect(await shown()).toEqual(before);
  });

  it('is nobody else’s: versions of another pavilion are not there', async () => {
    const { id } = await tenantId(app, { pavilion: 'UZ' });
    const [foreign] = await app.sql<{ id: string }>(
      'select id from pavilion_version where pavilion_id = $1',
      [id],
    );
    const query = `version=${foreign?.id}&locale=en`;
    expect((await curator.get(`/operator/page?${query}`)).status).toBe(404);
    expect((await curator.get(`/operator/page/preview?${query}`)).status).toBe(404);
    expect((await curator.post('/operator/page/draft?locale=en', { from: foreign?.id })).status).toBe(404);
  });
});

describe('featured goods', () => {
  const featured = async (shipTo = 'CN') =>
    (await curator.get<FeaturedResponse>(`/operator/featured?locale=en&ship_to=${shipTo}`)).body;
  const inShop = async (shipTo = 'CN') =>
    (
      await app.api.get<FeaturedGoodsResponse>(
        `/store/pavilions/${handle}/featured?locale=en&ship_to=${shipTo}`,
      )
    ).body.cards.map(({ goods_id }) => goods_id);
  const atDesk = async (shipTo = 'CN') =>
    (await featured(shipTo)).slots.filter(({ place }) => place !== null).map(({ goods_id }) => goods_id);

  it('are in the shop what the desk says, wherever it sends to', async () => {
    const { destinations } = await featured();
    for (const iso2 of destinations) expect([iso2, await inShop(iso2)]).toEqual([iso2, await atDesk(iso2)]);
    expect(await inShop('CN')).not.toEqual([]);
  });

  it('stand in the order given to them, and only one of two at once changes it', async () => {
    const before = (await featured()).slots.map(({ id }) => id);
    const put = (order: string[]) =>
      curator.post<FeaturedResponse>('/operator/featured/order?locale=en', { expected: before, order });
    const reversed = [...before].reverse();
    const other = [...before.slice(1), before[0] ?? ''];
    const answers = await Promise.all([put(reversed), put(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await put(before.slice(1))).status).toBe(409);
    await eventually(async () => expect(await inShop()).toEqual(await atDesk()));
  });

  it('give their place to the next when they can’t be sold, and when their days are over', async () => {
    const goods = (await curator.get<PavilionGoodsResponse>('/operator/goods?locale=en')).body.goods.filter(
      (each) => !each.featured,
    );
    for (const { goods_id } of goods) await curator.post('/operator/featured?locale=en', { goods_id });
    const { slots } = await featured();
    const [first, second] = slots.filter(({ place }) => place !== null);
    const reserve = slots.find(({ standing }) => standing === 'reserve');
    expect(reserve).toBeDefined();
    await app.sql(
      `update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id in (
         select i.inventory_item_id from product_variant_inventory_item i join listing l on l.variant_id = i.variant_id
          where l.goods_id = $1)`,
      [first?.goods_id],
    );
    const dated = await curator.post<FeaturedResponse>(`/operator/featured/${second?.id}?locale=en`, {
      starts_on: null,
      ends_on: '2026-01-01',
    });
    expect(dated.body.slots.find(({ id }) => id === second?.id)?.standing).toBe('over');
    await eventually(async () => {
      const now = await featured();
      expect(now.slots.find(({ id }) => id === first?.id)?.standing).toBe('sold_out');
      expect(now.slots.find(({ id }) => id === reserve?.id)?.standing).toBe('shown');
      expect(await inShop()).toEqual(await atDesk());
    });
    expect((await curator.get(`/operator/featured?locale=en`)).status).toBe(200);
    const wrong = { starts_on: '2026-12-02', ends_on: '2026-12-01' };
    expect((await curator.post(`/operator/featured/${second?.id}?locale=en`, wrong)).status).toBe(400);
  });

  it('are the pavilion’s own, and each once', async () => {
    const [foreign] = await app.sql<{ id: string }>(
      `select g.id from goods g join pavilion p on p.id = g.pavilion_id where p.iso2 = 'UZ' limit 1`,
    );
    const add = (goods_id = '') => curator.post('/operator/featured?locale=en', { goods_id });
    expect((await add(foreign?.id)).status).toBe(404);
    const [slot] = (await featured()).slots;
    expect((await add(slot?.goods_id)).status).toBe(409);
    expect((await curator.delete(`/operator/featured/${slot?.id}?locale=en`)).status).toBe(200);
    expect((await curator.delete(`/operator/featured/${slot?.id}?locale=en`)).status).toBe(404);
    expect((await app.api.get('/store/pavilions/nowhere/featured?locale=en&ship_to=CN')).status).toBe(404);
  });
});

describe('sourcing bases', () => {
  const bases = async () => (await curator.get<BasesResponse>('/operator/bases?locale=en')).body;

  it('are seen with the next publication, their goods at once', async () => {
    const before = (await shown()).bases.map(({ code }) => code);
    const added = (
      await curator.post<BasesResponse>('/operator/bases?locale=en', {
        ...{ name: 'Failaka wells', latitude: 29.44, longitude: 48.33 },
      })
    ).body;
    const base = added.bases.find(({ name }) => name.value === 'Failaka wells');
    expect(base).toMatchObject({
      state: 'new',
      on_page: true,
      code: expect.stringMatching(/^KW-\d\d$/) as string,
    });
    const year = new Date().getUTCFullYear();
    const certificate = (name: string, from: number, until: number) => ({
      ...{ name, number: `${name}-1`, issuer: 'Gulf Water Laboratory' },
      ...{ valid_from: `${from}-01-01`, valid_until: `${until}-12-31` },
    });
    const changed = await curator.post<BasesResponse>(`/operator/bases/${base?.id}?locale=en`, {
      ...{ expected: added.revision, latitude: 29.45, longitude: 48.33 },
      certificates: [certificate('Holds', year - 1, year + 1), certificate('Ended', year - 3, year - 2)],
    });
    expect(changed.status).toBe(200);
    expect((await shown()).bases.map(({ code }) => code)).toEqual(before);
    const [moved] = (await curator.get<PavilionGoodsResponse>('/operator/goods?locale=en')).body.goods;
    const set = (expected: string[], goods: (string | undefined)[]) =>
      curator.post<BasesResponse>(`/operator/bases/${base?.id}/goods?locale=en`, { expected, goods });
    expect((await set(['goods_none'], [moved?.goods_id])).status).toBe(409);
    expect((await set([], [moved?.goods_id])).status).toBe(200);
    await publish();
    await eventually(async () => {
      const visible = (await shown()).bases.find(({ code }) => code === base?.code);
      expect(visible).toMatchObject({ name: { value: 'Failaka wells' }, latitude: 29.45 });
      expect(visible?.certificates).toEqual([
        {
          name: 'Holds',
          number: 'Holds-1',
          issuer: 'Gulf Water Laboratory',
          valid_until: `${year + 1}-12-31`,
        },
      ]);
    });
  });

  it('leave the page when the draft without them is published', async () => {
    const { bases: all, revision } = await bases();
    const [first, ...rest] = all;
    const ids = rest.map(({ id }) => id);
    const lay = (order: (string | undefined)[]) =>
      curator.post<PageResponse>('/operator/page/layout?locale=en', { expected: revision, bases: order });
    const [foreign] = await app.sql<{ id: string }>(
      `select b.id from sourcing_base b join pavilion p on p.id = b.pavilion_id where p.iso2 = 'UZ' limit 1`,
    );
    expect((await lay([...ids, foreign?.id])).status).toBe(400);
    expect((await lay(ids)).status).toBe(200);
    await publish();
    await eventually(async () =>
      expect((await shown()).bases.map(({ code }) => code)).toEqual(rest.map(({ code }) => code)),
    );
    expect((await bases()).bases.find(({ id }) => id === first?.id)).toMatchObject({
      state: 'hidden',
      on_page: false,
    });
  });
});

describe('opening day', () => {
  let manager: Api;
  const opening = async () => (await manager.get<OpeningResponse>('/operator/opening?locale=en')).body;
  const todo = async () => (await opening()).items.flatMap(({ code, done }) => (done ? [] : [code]));

  const hours = (ahead: number) => new Date(Date.now() + ahead * 3_600_000).toISOString();
  const plan = (at: string, expected: string | null = null) =>
    manager.post<OpeningResponse & { code?: string }>('/operator/opening/plan?locale=zh-CN', {
      at,
      expected,
    });

  /** While merchants are missing: is set all the same, moved, taken back, set again; the doors stay closed then. */
  async function isSetAndComesToNothing(id: string) {
    for (const wrong of [hours(-1), hours(24 * 400), 'tomorrow'])
      expect([wrong, (await plan(wrong)).status]).toEqual([wrong, 400]);
    const set = await plan(hours(24));
    const first = set.body.plan!;
    expect(first).toMatchObject({ state: 'waiting', target: 'open' });
    expect(first.missing.map(({ code }) => code)).toEqual(expect.arrayContaining(['merchants', 'featured']));
    expect((await plan(hours(48))).body).toMatchObject({ code: 'changed' });
    const moved = (await plan(hours(72), first.id)).body.plan!;
    expect(new Date(moved.at).getTime()).toBeGreaterThan(new Date(first.at).getTime());
    const takeBack = () => manager.delete(`/operator/opening/plan?locale=en&expected=${first.id}`);
    expect([(await takeBack()).status, (await takeBack()).status]).toEqual([200, 409]);
    expect((await opening()).plan).toBeNull();
    expect((await plan(hours(1))).status).toBe(200);
    await app.sql(`update pavilion_plan set at = now() where pavilion_id = $1 and state = 'waiting'`, [id]);
    await doPavilionPlans(app.container);
    await eventually(async () =>
      expect(await opening()).toMatchObject({ state: 'planned', plan: { state: 'failed' } }),
    );
    const { entries } = (await manager.get<HistoryResponse>('/operator/history?locale=en')).body;
    expect(entries.slice(0, 5).map(({ action, after }) => [action, after?.obstacle])).toEqual([
      ['pavilion_plan_failed', 'not_ready'],
      ...['set_for_later', 'plan_withdrawn', 'plan_moved', 'set_for_later'].map((done) => [
        `pavilion_${done}`,
        undefined,
      ]),
    ]);
    const { items } = (await manager.get<TodayResponse>('/operator/today?locale=en')).body;
    expect(items.map(({ code }) => code)).toContain('page_opening_failed');
    await hasLetters(id);
  }

  /** One to each manager, in that person's language, however often the job comes by; the clock is the country's. */
  async function hasLetters(id: string) {
    await doPavilionPlans(app.container);
    const letters = await app.sql<{ locale: string; quote: string; time: string; zone: string }>(
      `select m.locale, m.data->>'quote' as quote, m.data->'values'->>'time' as time, n.zone from mail m
         join pavilion_plan n on m.key like 'desk_notice:opening_failed:' || n.id || ':%'
        where n.pavilion_id = $1 order by m.locale`,
      [id],
    );
    const managers = await app.sql<{ locale: string }>(
      `select b.locale from membership s join member b on b.id = s.member_id and b.confirmed_at is not null
        where s.tenant_id = $1 and s.role = 'manager' and s.state = 'active' order by b.locale`,
      [id],
    );
    expect(letters.map(({ locale }) => locale)).toEqual(managers.map(({ locale }) => locale));
    const [letter] = letters.filter(({ locale }) => locale === 'en');
    expect(letter?.quote).toMatch(/^Admitted merchants: \d of 2$/m);
    expect(letter?.zone).not.toBe('UTC');
    expect(letter?.time).toBe(
      timeInWords(new Date(await failedAt(id)).toISOString(), letter?.zone ?? '', 'en'),
    );
  }

  const failedAt = async (id: string): Promise<Date> =>
    (
      await app.sql<{ at: Date }>(
        `select at from pavilion_plan where pavilion_id = $1 and state = 'failed'`,
        [id],
      )
    )[0]!.at;

  it('comes when everything is there, and makes page and goods public', async () => {
    manager = (await newMember(app, [{ pavilion: PLANNED, role: 'manager' }])).api;
    const { id } = await tenantId(app, { pavilion: PLANNED });
    const [planned] = await app.sql<{ handle: string }>('select handle from pavilion where id = $1', [id]);
    const door = planned?.handle ?? '';
    expect((await opening()).state).toBe('planned');
    expect((await manager.post('/operator/opening?locale=en')).status).toBe(409);
    await isSetAndComesToNothing(id);
    const { version } = await page(manager);
    await manager.post('/operator/page/layout?locale=en', {
      expected: version.revision,
      source_locale: 'ar',
    });
    const write = (part: string, field: string, locale: string, value: string, expected = '') =>
      save(part, field, locale, value, expected, manager);
    for (const [part, field] of [
      ['pavilion', 'title'],
      ['pavilion', 'tagline'],
      ['story', 'heading'],
      ['story', 'body'],
    ] as const) {
      const now = cell(await page(manager), part, field, 'ar').value;
      expect((await write(part, field, 'ar', 'مرسى', now)).status).toBe(200);
    }
    expect(await todo()).toEqual(expect.arrayContaining(['story_en', 'merchants', 'featured']));
    await write('story', 'heading', 'en', 'Moorings');
    await write('story', 'body', 'en', 'Boats come in at dusk.');
    await write(
      'pavilion',
      'title',
      'en',
      'Moorings',
      cell(await page(manager), 'pavilion', 'title', 'en').value,
    );
    expect(await todo()).toEqual(['merchants', 'featured']);
    // Two merchants of another pavilion come over with their goods.
    const { id: from } = await tenantId(app, { pavilion: OPEN });
    for (const table of ['admission', 'listing', 'goods'])
      await app.sql(
        `update ${table} set pavilion_id = $1 where pavilion_id = $2 and merchant_id in (
           select m.id from merchant m where m.handle in ('bayt-al-lulu-fragrance', 'failaka-loom-studio'))`,
        [id, from],
      );
    const goods = (await manager.get<PavilionGoodsResponse>('/operator/goods?locale=en')).body.goods;
    for (const { goods_id } of goods.slice(0, 4))
      await manager.post('/operator/featured?locale=en', { goods_id });
    expect(await todo()).toEqual([]);
    expect((await shown('ar', door)).sections).toEqual([]);
    const publishing = await publish(manager);
    expect([publishing.status, (publishing.body as unknown as { code: string }).code]).toEqual([
      409,
      'opening_first',
    ]);
    const { body: waiting } = await plan(hours(48));
    expect(waiting.plan).toMatchObject({ state: 'waiting', missing: [] });
    // Opened by hand meanwhile: nothing waits any more.
    expect((await manager.post<OpeningResponse>('/operator/opening?locale=en')).body).toMatchObject({
      ...{ state: 'open', plan: null },
    });
    expect((await plan(hours(48))).body).toMatchObject({ code: 'already_open' });
    expect((await manager.post('/operator/opening?locale=en')).status).toBe(409);
    await eventually(async () => {
      expect((await shown('fr', door)).title).toMatchObject({ value: 'Moorings', lang: 'en' });
      expect((await shown('ar', door)).title).toMatchObject({ value: 'مرسى', lang: 'ar' });
      const { cards } = (
        await app.api.get<FeaturedGoodsResponse>(`/store/pavilions/${door}/featured?locale=en&ship_to=CN`)
      ).body;
      expect(cards.length).toBeGreaterThan(0);
    });
    const history = await manager.get<{ entries: { action: string }[] }>('/operator/history?locale=en');
    expect(history.body.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['pavilion_opened', 'page_published', 'featured_added']),
    );
  });
});
