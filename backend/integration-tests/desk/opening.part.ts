import type { HistoryResponse, TodayResponse } from '@caravanserai/contracts/desk';
import type { OpeningResponse } from '@caravanserai/contracts/desk-opening';
import type { PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import type { FeaturedGoodsResponse } from '@caravanserai/contracts/pavilions';
import { timeInWords } from '../../src/curating/opening/tell-failed';
import doPavilionPlans from '../../src/jobs/do-pavilion-plans';
import { tenantId } from '../support/desk';
import { eventually } from '../support/eventually';
import { settled } from '../support/settled';
import { app } from './app';
import { cellOf, OPEN, PLANNED, usePavilionDesk } from './pavilion-desk';

describe('opening day', () => {
  const emirates = usePavilionDesk(PLANNED, 'manager');
  const { page, shown, save, publish } = emirates;
  const opening = async () => (await emirates.api.get<OpeningResponse>('/operator/opening?locale=en')).body;
  const todo = async () => (await opening()).items.flatMap(({ code, done }) => (done ? [] : [code]));

  const hours = (ahead: number) => new Date(Date.now() + ahead * 3_600_000).toISOString();
  const plan = (at: string, expected: string | null = null) =>
    emirates.api.post<OpeningResponse & { code?: string }>('/operator/opening/plan?locale=zh-CN', {
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
    const takeBack = () => emirates.api.delete(`/operator/opening/plan?locale=en&expected=${first.id}`);
    expect([(await takeBack()).status, (await takeBack()).status]).toEqual([200, 409]);
    expect((await opening()).plan).toBeNull();
    expect((await plan(hours(1))).status).toBe(200);
    await app.sql(`update pavilion_plan set at = now() where pavilion_id = $1 and state = 'waiting'`, [id]);
    await doPavilionPlans(app.container);
    await eventually(async () =>
      expect(await opening()).toMatchObject({ state: 'planned', plan: { state: 'failed' } }),
    );
    const { entries } = (await emirates.api.get<HistoryResponse>('/operator/history?locale=en')).body;
    expect(entries.slice(0, 5).map(({ action, after }) => [action, after?.obstacle])).toEqual([
      ['pavilion_plan_failed', 'not_ready'],
      ...['set_for_later', 'plan_withdrawn', 'plan_moved', 'set_for_later'].map((done) => [
        `pavilion_${done}`,
        undefined,
      ]),
    ]);
    const { items } = (await emirates.api.get<TodayResponse>('/operator/today?locale=en')).body;
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
    const { id } = await tenantId(app, { pavilion: PLANNED });
    expect((await opening()).state).toBe('planned');
    expect((await emirates.api.post('/operator/opening?locale=en')).status).toBe(409);
    await isSetAndComesToNothing(id);
    const { version } = await page();
    await emirates.api.post('/operator/page/layout?locale=en', {
      expected: version.revision,
      source_locale: 'ar',
    });
    const write = (part: string, field: string, locale: string, value: string, expected = '') =>
      save(part, field, locale, value, expected);
    for (const [part, field] of [
      ['pavilion', 'title'],
      ['pavilion', 'tagline'],
      ['story', 'heading'],
      ['story', 'body'],
    ] as const) {
      const now = cellOf(await page(), part, field, 'ar').value;
      expect((await write(part, field, 'ar', 'مرسى', now)).status).toBe(200);
    }
    expect(await todo()).toEqual(expect.arrayContaining(['story_en', 'merchants', 'featured']));
    await write('story', 'heading', 'en', 'Moorings');
    await write('story', 'body', 'en', 'Boats come in at dusk.');
    await write('pavilion', 'title', 'en', 'Moorings', cellOf(await page(), 'pavilion', 'title', 'en').value);
    expect(await todo()).toEqual(['merchants', 'featured']);
    // Two merchants of another pavilion come over with their goods.
    const { id: from } = await tenantId(app, { pavilion: OPEN });
    for (const table of ['admission', 'listing', 'goods'])
      await app.sql(
        `update ${table} set pavilion_id = $1 where pavilion_id = $2 and merchant_id in (
           select m.id from merchant m where m.handle in ('bayt-al-lulu-fragrance', 'failaka-loom-studio'))`,
        [id, from],
      );
    const goods = (await emirates.api.get<PavilionGoodsResponse>('/operator/goods?locale=en')).body.goods;
    for (const { goods_id } of goods.slice(0, 4))
      await emirates.api.post('/operator/featured?locale=en', { goods_id });
    expect(await todo()).toEqual([]);
    expect((await shown('ar')).sections).toEqual([]);
    const publishing = await publish();
    expect([publishing.status, (publishing.body as unknown as { code: string }).code]).toEqual([
      409,
      'opening_first',
    ]);
    const { body: waiting } = await plan(hours(48));
    expect(waiting.plan).toMatchObject({ state: 'waiting', missing: [] });
    // Opened by hand meanwhile: nothing waits any more.
    expect((await emirates.api.post<OpeningResponse>('/operator/opening?locale=en')).body).toMatchObject({
      ...{ state: 'open', plan: null },
    });
    expect((await plan(hours(48))).body).toMatchObject({ code: 'already_open' });
    expect((await emirates.api.post('/operator/opening?locale=en')).status).toBe(409);
    await settled(app);
    expect((await shown('fr')).title).toMatchObject({ value: 'Moorings', lang: 'en' });
    expect((await shown('ar')).title).toMatchObject({ value: 'مرسى', lang: 'ar' });
    const { cards } = (
      await app.api.get<FeaturedGoodsResponse>(
        `/store/pavilions/${emirates.handle}/featured?locale=en&ship_to=CN`,
      )
    ).body;
    expect(cards.length).toBeGreaterThan(0);
    const history = await emirates.api.get<{ entries: { action: string }[] }>('/operator/history?locale=en');
    expect(history.body.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['pavilion_opened', 'page_published', 'featured_added']),
    );
  });
});
