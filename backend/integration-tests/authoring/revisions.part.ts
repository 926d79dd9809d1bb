import type { ListingEditResponse, SavedText } from '@caravanserai/contracts/desk-write';
import type { SuggestionsResponse } from '@caravanserai/contracts/desk-write-help';
import { NotWritten } from '../../src/authoring/not-written';
import { decideRevision } from '../../src/authoring/revisions/decide-revision';
import { newMember } from '../support/desk';
import { app } from './app';
import { deskHelp, readListing } from './desk-help';
import { reviewer, useMerchants, ZARAFSHAN } from './merchants';

const { cellOf, goodsId, page, save, settled } = deskHelp(app);

describe('revisions', () => {
  const merchants = useMerchants();
  const listing = (id: string, reader = merchants.zarafshan) => readListing(reader, id);

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
      const first = await save(merchants.zarafshan, id, {
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
      await save(merchants.zarafshan, id, {
        field: 'title',
        locale: 'ru',
        value: 'Дыня сушёная 250 г',
        expected: 'Вяленая дыня косичкой 250 г',
      });
      await save(merchants.zarafshan, id, {
        field: 'title',
        locale: 'es',
        value: 'Melón seco trenzado 250 g',
        expected: '',
      });
      const confirmed = await merchants.zarafshan.post<SavedText>(
        `/merchant/listings/${id}/texts/confirm?locale=en`,
        {
          ...{ field: 'description', locale: 'en', expected: english, source: description },
        },
      );
      expect(confirmed.body.row.cells.find(({ locale }) => locale === 'en')).toMatchObject({ state: 'done' });

      const submitted = await merchants.zarafshan.post<ListingEditResponse>(
        `/merchant/listings/${id}/submit?locale=en`,
        {
          note: 'Новая упаковка',
        },
      );
      expect(submitted.body.listing).toMatchObject({ state: 'published', change: 'in_review', live: true });
      expect(
        (await save(merchants.zarafshan, id, { field: 'title', locale: 'fr', value: 'x', expected: '' }))
          .body,
      ).toMatchObject({
        type: 'conflict',
        code: 'in_review',
      });
      await settled();
      expect((await page(oldSlug, 'ru')).body).toEqual(live);

      await decide(id);
      await settled();
      const moved = await app.api.get(`/store/listings/${encodeURIComponent(oldSlug)}?locale=ru&ship_to=FR`);
      expect(moved.status).toBe(308);
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
      const edit = await listing(id, merchants.margilan);
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

  it('refusing a change leaves shoppers what they read, and the merchant what it wrote', async () => {
    const id = await goodsId('walnut-kernels-300g');
    const before = await listing(id);
    expect(before).toMatchObject({ change: 'changes_asked', revision: { reasons: [{ language: 'fr' }] } });
    const there = cellOf(before, 'subtitle', 'fr');
    const value = 'Moitiés et quartiers clairs de cet automne';
    await save(merchants.zarafshan, id, { field: 'subtitle', locale: 'fr', value, expected: there?.value });
    await merchants.zarafshan.post(`/merchant/listings/${id}/submit`, {});
    await decide(id, {
      decision: 'refuse',
      reasons: [{ language: null, codes: ['other'], words: 'No.', locale: 'en' }],
    });
    const refused = await listing(id);
    expect(refused).toMatchObject({ state: 'published', change: 'refused', live: true });
    expect(cellOf(refused, 'subtitle', 'fr')).toMatchObject({ value, live: there?.live, changed: true });
    expect(refused.allowed).toEqual(['edit', 'discard', 'pause']);
    const next = await save(merchants.zarafshan, id, {
      field: 'usage',
      locale: 'fr',
      value: 'À croquer.',
      expected: cellOf(refused, 'usage', 'fr')?.value,
    });
    expect(next.body.revision).toMatchObject({ state: 'draft', number: 2 });
    expect(cellOf(await listing(id), 'subtitle', 'fr')).toMatchObject({ value });
  });

  describe('two writers', () => {
    it('hear of each other, lose nothing, and may say the same twice', async () => {
      const id = await goodsId('navat-sugar-300g');
      const value = 'Кристаллический сахар, выросший на нити.';
      const there = cellOf(await listing(id), 'subtitle', 'ru')?.value ?? '';
      const mine = await save(merchants.zarafshan, id, {
        field: 'subtitle',
        locale: 'ru',
        value,
        expected: there,
      });
      expect(mine.status).toBe(200);
      const other = await save(merchants.zarafshan, id, {
        field: 'subtitle',
        locale: 'ru',
        value: 'Другое',
        expected: there,
      });
      expect(other.status).toBe(409);
      expect(other.body).toMatchObject({ code: 'other_text', current: { value, locale: 'ru' } });
      expect(
        (await save(merchants.zarafshan, id, { field: 'subtitle', locale: 'ru', value, expected: there }))
          .status,
      ).toBe(200);
      const usage = cellOf(await listing(id), 'usage', 'fr')?.value;
      const both = await Promise.all(
        ['Un', 'Deux'].map((text) =>
          save(merchants.zarafshan, id, { field: 'usage', locale: 'fr', value: text, expected: usage }),
        ),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [open] = await app.sql<{ n: number }>(
        `select count(*)::int as n from revision where goods_id = $1 and state in ('draft', 'in_review', 'changes_asked')`,
        [id],
      );
      expect(open?.n).toBe(1);
      const dropped = await merchants.zarafshan.post<ListingEditResponse>(
        `/merchant/listings/${id}/discard`,
        {},
      );
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
      for (const body of bad) expect((await save(merchants.zarafshan, id, body)).status).toBe(400);
      const dispatcher = await newMember(app, [{ ...ZARAFSHAN, role: 'dispatcher' }]);
      expect(
        (await save(dispatcher.api, id, { field: 'title', locale: 'fr', value: 'x', expected: '' })).status,
      ).toBe(403);
      expect((await listing(id, dispatcher.api)).allowed).toEqual([]);
    });
  });

  it('offers the merchant its own sentences and the shop its words', async () => {
    const id = await goodsId('green-raisins-500g');
    const { body } = await merchants.zarafshan.get<SuggestionsResponse>(
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
});
