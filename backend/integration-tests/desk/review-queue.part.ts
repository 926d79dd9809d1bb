import {
  reviewBulkAnswer,
  reviewResponse,
  type ReviewDecisionBody,
  type ReviewResponse,
} from '@caravanserai/contracts/desk-review';
import { newMember } from '../support/desk';
import { app } from './app';
import { goodsId, REVIEWS, useReviewDesk, type ReviewDesk } from './review-desk';

let desk: ReviewDesk;

const page = async (id: string): Promise<ReviewResponse> =>
  reviewResponse.parse((await desk.operator.get(`${REVIEWS}/${id}?locale=en`)).body);
const decide = (
  id: string,
  body: Omit<ReviewDecisionBody, 'codes'> & { codes?: ReviewDecisionBody['codes'] },
) =>
  desk.operator.post<{ code?: string; message?: string }>(`${REVIEWS}/${id}/decision?locale=en`, {
    codes: [],
    ...body,
  });

/** Changes texts of goods and hands them in; answers the revision. */
async function handedIn(handle: string, texts: readonly [field: string, locale: string, value: string][]) {
  const id = await goodsId(handle);
  const path = `/merchant/listings/${id}`;
  const { body } = await desk.merchant.get<{
    listing: { rows: { field: string; cells: { locale: string; value: string }[] }[] };
  }>(`${path}?locale=en`);
  for (const [field, locale, value] of texts) {
    const row = body.listing.rows.find((one) => one.field === field);
    const expected = row?.cells.find((one) => one.locale === locale)?.value ?? '';
    const saved = await desk.merchant.post(`${path}/texts?locale=en`, { field, locale, value, expected });
    expect([field, locale, saved.status]).toEqual([field, locale, 200]);
  }
  const submitted = await desk.merchant.post(`${path}/submit?locale=en`, { note: 'Please look.' });
  expect(submitted.status).toBe(200);
  const [revision] = await app.sql<{ id: string }>(
    `select id from revision where goods_id = $1 and state = 'in_review'`,
    [id],
  );
  return revision?.id ?? '';
}
const liveTitle = async (handle: string, locale: string) =>
  (
    await app.sql<{ title: string }>(
      `select t.translations->>'title' as title from goods g join listing l on l.goods_id = g.id
         join translation t on t.reference_id = l.product_id and t.locale_code = $2
        where g.handle = $1 and l.state = 'published' limit 1`,
      [handle, locale],
    )
  )[0]?.title;

describe('the review queue', () => {
  desk = useReviewDesk();
  let id: string;

  it('shows what was handed in with what changed and what was found', async () => {
    id = await handedIn('dried-melon-250g', [
      ['title', 'fr', 'Melon séché et tressé 250 g'],
      ['subtitle', 'es', 'The melon is cut and braided by hand, then dried in the sun'],
    ]);
    const {
      reviews: rows,
      merchants,
      counts,
    } = await desk.queue('&merchant=zarafshan-dried-fruit&kind=changed');
    const row = rows.find((one) => one.id === id);
    expect(row).toMatchObject({ kind: 'changed', stops: 0, findings: ['wrong_language'] });
    expect([...(row?.changed ?? [])].sort()).toEqual(['es', 'fr']);
    expect(counts.in_review).toBeGreaterThanOrEqual(rows.length);
    expect(merchants.find(({ handle }) => handle === 'zarafshan-dried-fruit')?.waiting).toBeGreaterThan(0);
    expect((await desk.queue('&kind=new')).reviews.map((one) => one.id)).not.toContain(id);

    const shown = await page(id);
    expect(shown).toMatchObject({ state: 'in_review', note: 'Please look.', can_decide: true });
    expect(shown.locales).toHaveLength(6);
    const titles = shown.fields.find(({ field }) => field === 'title');
    expect(titles?.cells.find(({ locale }) => locale === 'fr')).toMatchObject({
      before: expect.stringContaining('Melon') as string,
      after: 'Melon séché et tressé 250 g',
    });
    expect(shown.findings).toMatchObject([
      { code: 'wrong_language', weight: 'look', locale: 'es', field: 'subtitle', values: { language: 'en' } },
    ]);
  });

  it('publishes the approved languages and sends the others back with a reason', async () => {
    const { version } = await page(id);
    const before = await liveTitle('dried-melon-250g', 'zh-CN');
    const some = { decision: 'approve' as const, locales: ['fr'], expected: version };
    const silent = await decide(id, some);
    expect([silent.status, silent.body.code]).toEqual([400, 'reasons_needed']);
    const stale = await decide(id, { ...some, codes: ['wrong_language'], expected: version + 5 });
    expect(stale.status).toBe(409);
    const done = await decide(id, {
      ...some,
      codes: ['wrong_language'],
      words: 'Spanish, please.',
      language: 'en',
    });
    expect([done.status, done.body.message]).toEqual([200, undefined]);
    expect(await liveTitle('dried-melon-250g', 'fr')).toBe('Melon séché et tressé 250 g');
    expect(await liveTitle('dried-melon-250g', 'zh-CN')).toBe(before);
    const open = await app.sql<{ state: string; reasons: object[] }>(
      `select state, reasons from revision where goods_id = $1 order by number desc limit 1`,
      [await goodsId('dried-melon-250g')],
    );
    expect(open).toMatchObject([
      {
        state: 'changes_asked',
        reasons: [{ language: 'es', codes: ['wrong_language'], words: 'Spanish, please.', locale: 'en' }],
      },
    ]);
    const after = await page(id);
    expect(after).toMatchObject({ state: 'published', can_decide: false, fields: [], findings: [] });
    expect(after.rounds[0]?.lines).toEqual(['A text is not in the language it stands under.']);
    expect((await decide(id, { decision: 'refuse', codes: ['misleading'], expected: version })).status).toBe(
      409,
    );
  });

  it('answers nothing to another pavilion, nor to who may not review', async () => {
    const waiting = (await desk.queue()).reviews[0];
    expect(waiting).toBeDefined();
    const foreign = await newMember(app, [{ pavilion: 'RW', role: 'manager' }]);
    const analyst = await newMember(app, [{ pavilion: 'UZ', role: 'analyst' }]);
    const path = `${REVIEWS}/${waiting?.id ?? ''}`;
    expect((await foreign.api.get(path)).status).toBe(404);
    const body = { decision: 'refuse', codes: ['misleading'], expected: waiting?.version };
    expect((await foreign.api.post(`${path}/decision`, body)).status).toBe(404);
    expect((await analyst.api.get(path)).status).toBe(403);
    expect((await page(waiting?.id ?? '')).state).toBe('in_review');
    expect((await desk.operator.get(`${REVIEWS}?locale=fr&state=nonsense`)).status).toBe(400);
  });

  it('decides many at once, each alone: what must stop stays', async () => {
    const fine = await handedIn('walnut-kernels-300g', [['title', 'es', 'Nueces peladas enteras 300 g']]);
    const stopped = await handedIn('navat-sugar-300g', [['title', 'fr', 'Navat, sucre candi au fil 300 g']]);
    await app.sql(`update goods set storage = '' where handle = 'navat-sugar-300g'`);
    const rows = (await desk.queue()).reviews.filter((one) => [fine, stopped].includes(one.id));
    expect(rows.map(({ id: one, stops }) => [one, stops])).toEqual(
      expect.arrayContaining([
        [fine, 0],
        [stopped, 1],
      ]),
    );
    const body = {
      reviews: [
        ...rows.map(({ id: one, version }) => ({ id: one, expected: version })),
        { id: 'rev_none', expected: 1 },
      ],
      decision: 'approve',
      codes: [],
    };
    const { results } = reviewBulkAnswer.parse(
      (await desk.operator.post(`${REVIEWS}/decisions?locale=en`, body)).body,
    );
    expect(Object.fromEntries(results.map(({ id: one, ok }) => [one, ok]))).toEqual({
      [fine]: true,
      [stopped]: false,
      rev_none: false,
    });
    expect(await liveTitle('walnut-kernels-300g', 'es')).toBe('Nueces peladas enteras 300 g');
    expect((await page(stopped)).findings).toMatchObject([{ code: 'missing_label', weight: 'stop' }]);
    await app.sql(`update goods set storage = 'dry' where handle = 'navat-sugar-300g'`);
    expect((await page(stopped)).findings).toEqual([]);
  });

  it('sees a slipped decimal point', async () => {
    const [variant] = await app.sql<{ id: string }>(
      `update price set amount = amount * 10, raw_amount = jsonb_set(raw_amount, '{value}',
              to_jsonb(((raw_amount->>'value')::numeric * 10)::text)), updated_at = now()
        where price_list_id is null and currency_code = 'cny' and price_set_id in (
          select s.price_set_id from product_variant_price_set s join listing l on l.variant_id = s.variant_id
           where l.goods_id = $1) returning id`,
      [await goodsId('green-raisins-500g')],
    );
    expect(variant).toBeDefined();
    const revision = await handedIn('green-raisins-500g', [
      ['title', 'fr', 'Raisins verts de kichmich 500 g'],
    ]);
    const found = (await page(revision)).findings.map(({ code, values }) => [code, values.times]);
    expect(found).toContainEqual(['price_jump', '10']);
  });
});
