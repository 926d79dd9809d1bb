import type {
  PagePreviewResponse,
  PageResponse,
  PageSuggestionsResponse,
  SavedPageText,
  VersionsResponse,
} from '@caravanserai/contracts/desk-pavilion';
import { dueVersions, publishDue } from '../../src/curating/page/publish-due';
import { containerDatabase, inTransaction } from '../../src/landed/container-database';
import { tenantId } from '../support/desk';
import { settled } from '../support/settled';
import { app } from './app';
import { cellOf, OPEN, usePavilionDesk } from './pavilion-desk';

describe('writing a pavilion’s page', () => {
  const kuwait = usePavilionDesk(OPEN, 'curator', 'Maha Curator');
  const { page, shown, save, publish } = kuwait;

  it('shows what visitors read, in all languages, without changing it', async () => {
    const { version, shown: visible, open, rows, changed } = await page();
    expect(version).toMatchObject({ state: 'published', number: 1, source_locale: 'en' });
    expect(visible?.id).toBe(version.id);
    expect([open, changed]).toEqual([null, false]);
    for (const row of rows) for (const each of row.cells) expect(each.value).toBe(each.shown);
  });

  it('keeps a draft apart: visitors go on reading what is published', async () => {
    const before = await page();
    const heading = cellOf(before, 'story', 'heading', 'en').value;
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
    const old = cellOf(await page(), 'story', 'heading', 'fr');
    const source = cellOf(await page(), 'story', 'heading', 'en').value;
    const body = { part: 'story', field: 'heading', locale: 'fr', expected: old.value };
    const confirm = (of: string) =>
      kuwait.api.post<SavedPageText>('/operator/page/texts/confirm?locale=en', { ...body, source: of });
    expect((await confirm(old.source_value ?? '')).status).toBe(409);
    expect((await confirm(source)).status).toBe(200);
    expect(cellOf(await page(), 'story', 'heading', 'fr')).toMatchObject({
      state: 'done',
      source_value: source,
    });
    const emptied = await save(
      'story',
      'heading',
      'es',
      '',
      cellOf(await page(), 'story', 'heading', 'es').value,
    );
    expect(emptied.body.row.cells.find(({ locale }) => locale === 'es')?.state).toBe('missing');
  });

  it('offers the shop’s words, and how the same text was translated before', async () => {
    const tagline = cellOf(await page(), 'pavilion', 'tagline', 'en').value;
    const french = cellOf(await page(), 'pavilion', 'tagline', 'fr').value;
    const source = 'Every merchant here has a sourcing base.';
    const asked = async () =>
      (
        await kuwait.api.get<PageSuggestionsResponse>(
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
    expect((await kuwait.api.get('/operator/page/suggestions?locale=en&part=pavilion')).status).toBe(400);
  });

  it('lets nobody overwrite unseen, and takes the same twice', async () => {
    const before = cellOf(await page(), 'story', 'heading', 'ar').value;
    const [one, two] = await Promise.all([
      save('story', 'heading', 'ar', 'كثبان وتمور', before),
      save('story', 'heading', 'ar', 'التمور', before),
    ]);
    const statuses = [one.status, two.status];
    expect(statuses.sort()).toEqual([200, 409]);
    const loser = one.status === 409 ? one : two;
    const now = cellOf(await page(), 'story', 'heading', 'ar').value;
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
    const russian = await kuwait.api.post<{ message: string }>('/operator/page/texts?locale=ru', {
      ...{ part: 'goods', field: 'heading', locale: 'en', value: 'x'.repeat(91), expected: '' },
    });
    expect(russian.body.message).toBe('Не больше 90 знаков.');
  });

  it('puts sections in order and adds a story', async () => {
    const { version } = await page();
    const lay = (sections: string[], expected: number | null = version.revision) =>
      kuwait.api.post<PageResponse>('/operator/page/layout?locale=en', { expected, sections });
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
    const preview = (await kuwait.api.get<PagePreviewResponse>('/operator/page/preview?locale=ar')).body
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
      locales.map((locale) => kuwait.api.get<PagePreviewResponse>(`/operator/page/preview?locale=${locale}`)),
    );
    expect((await publish()).body).toMatchObject({
      version: { state: 'published', number: 2 },
      changed: false,
    });
    await settled(app);
    for (const [index, locale] of locales.entries()) {
      const wanted = previews[index]?.body.pavilion;
      const page_ = await shown(locale);
      const plain = (of: typeof page_ | undefined) => ({
        ...of,
        sections: of?.sections.map(({ id: _, ...rest }) => rest),
      });
      expect(plain(page_)).toEqual(plain(wanted));
    }
    // Deleted in Spanish: English stands in, and says so.
    const story = (await shown('es')).sections.find(({ type }) => type === 'story');
    expect(story?.heading).toMatchObject({ value: 'Dunes  and dates', lang: 'en' });
  });

  it('waits for its time, and can be taken back until then', async () => {
    const before = await page();
    const english = cellOf(before, 'pavilion', 'tagline', 'en').value;
    await save('pavilion', 'tagline', 'en', 'Seen tomorrow.', english);
    expect((await publish('2020-01-01T00:00:00Z')).status).toBe(400);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await publish(tomorrow)).body.version).toMatchObject({
      state: 'scheduled',
      publish_at: tomorrow,
    });
    const write = await save('pavilion', 'tagline', 'en', 'Not yet.', 'Seen tomorrow.');
    expect([write.status, write.body.code]).toEqual([409, 'scheduled']);
    const { version } = await page();
    const back = await kuwait.api.post<PageResponse>('/operator/page/unschedule?locale=en', {
      expected: version.revision,
    });
    expect(back.body.version).toMatchObject({ state: 'draft', publish_at: null });
    await publish(tomorrow);
    await app.sql(`update pavilion_version set publish_at = now() - interval '1 second' where id = $1`, [
      version.id,
    ]);
    const database = containerDatabase(app.container);
    const due = (await dueVersions(database)).filter(({ id }) => id === version.id);
    for (const one of [...due, ...due])
      await inTransaction(app.container, (within) => publishDue(within, one));
    await settled(app);
    expect((await shown()).tagline.value).toBe('Seen tomorrow.');
    expect((await page()).version).toMatchObject({
      state: 'published',
      number: 3,
      published_by: 'Maha Curator',
    });
  });

  it('takes an earlier version up again', async () => {
    const { body } = await kuwait.api.get<VersionsResponse>('/operator/page/versions?locale=en');
    expect(body.versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'published'],
      [2, 'earlier'],
      [1, 'earlier'],
    ]);
    const first = body.versions.at(-1)?.id ?? '';
    const draft = await kuwait.api.post<PageResponse>('/operator/page/draft?locale=en', { from: first });
    expect(draft.body.version).toMatchObject({ state: 'draft', number: 4, from_number: 1 });
    expect(draft.body.layout.sections[0]).toBe('story');
    const again = await kuwait.api.post('/operator/page/draft?locale=en', { from: first });
    expect(again.status).toBe(409);
    expect((await publish()).status).toBe(200);
    const old = (await page(`&version=${first}`)).rows;
    const heading = old.find(({ part, field }) => part === 'story' && field === 'heading');
    await settled(app);
    for (const locale of ['fr', 'en']) {
      const visible = (await shown(locale)).sections.find(({ type }) => type === 'story');
      expect(visible?.heading.value).toBe(heading?.cells.find((each) => each.locale === locale)?.value);
    }
  });

  it('discards a draft without touching what is shown', async () => {
    const before = await shown();
    await save('pavilion', 'title', 'en', 'Gone soon', cellOf(await page(), 'pavilion', 'title', 'en').value);
    const { version } = await page();
    const path = (expected: number) => `/operator/page/draft?locale=en&expected=${expected}`;
    expect((await kuwait.api.delete(path(version.revision + 1))).status).toBe(409);
    expect((await kuwait.api.delete<PageResponse>(path(version.revision))).body.open).toBeNull();
    expect(await shown()).toEqual(before);
  });

  it('is nobody else’s: versions of another pavilion are not there', async () => {
    const { id } = await tenantId(app, { pavilion: 'UZ' });
    const [foreign] = await app.sql<{ id: string }>(
      'select id from pavilion_version where pavilion_id = $1',
      [id],
    );
    const query = `version=${foreign?.id}&locale=en`;
    expect((await kuwait.api.get(`/operator/page?${query}`)).status).toBe(404);
    expect((await kuwait.api.get(`/operator/page/preview?${query}`)).status).toBe(404);
    expect((await kuwait.api.post('/operator/page/draft?locale=en', { from: foreign?.id })).status).toBe(404);
  });
});
