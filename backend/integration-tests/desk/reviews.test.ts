import { figuresResponse, type FigureRow, type MoneySums } from '@caravanserai/contracts/desk-figures';
import {
  reviewBulkAnswer,
  reviewResponse,
  reviewsResponse,
  type ReviewDecisionBody,
  type ReviewResponse,
} from '@caravanserai/contracts/desk-review';
import { happens, DELIVERED_BY_MAIL, placed } from '../returns/placed';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { asMember, newMember, tenantId } from '../support/desk';
import { statementsOf } from '../support/statements';

const app = useSeededApp();

let operator: Api;
let merchant: Api;
const reviews = '/operator/reviews';

const goodsId = async (handle: string) =>
  (await app.sql<{ id: string }>('select id from goods where handle = $1', [handle]))[0]?.id ?? '';
const queue = async (query = '') =>
  reviewsResponse.parse((await operator.get(`${reviews}?locale=en${query}`)).body);
const page = async (id: string): Promise<ReviewResponse> =>
  reviewResponse.parse((await operator.get(`${reviews}/${id}?locale=en`)).body);
const decide = (
  id: string,
  body: Omit<ReviewDecisionBody, 'codes'> & { codes?: ReviewDecisionBody['codes'] },
) =>
  operator.post<{ code?: string; message?: string }>(`${reviews}/${id}/decision?locale=en`, {
    codes: [],
    ...body,
  });

/** Changes texts of goods and hands them in; answers the revision. */
async function handedIn(handle: string, texts: readonly [field: string, locale: string, value: string][]) {
  const id = await goodsId(handle);
  const path = `/merchant/listings/${id}`;
  const { body } = await merchant.get<{
    listing: { rows: { field: string; cells: { locale: string; value: string }[] }[] };
  }>(`${path}?locale=en`);
  for (const [field, locale, value] of texts) {
    const row = body.listing.rows.find((one) => one.field === field);
    const expected = row?.cells.find((one) => one.locale === locale)?.value ?? '';
    const saved = await merchant.post(`${path}/texts?locale=en`, { field, locale, value, expected });
    expect([field, locale, saved.status]).toEqual([field, locale, 200]);
  }
  const submitted = await merchant.post(`${path}/submit?locale=en`, { note: 'Please look.' });
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

beforeAll(async () => {
  operator = await asMember(app, 'operator', { pavilion: 'UZ' });
  merchant = await asMember(app, 'merchant', { merchant: 'zarafshan-dried-fruit' });
});

describe('the review queue', () => {
  let id: string;

  it('shows what was handed in with what changed and what was found', async () => {
    id = await handedIn('dried-melon-250g', [
      ['title', 'fr', 'Melon séché et tressé 250 g'],
      ['subtitle', 'es', 'The melon is cut and braided by hand, then dried in the sun'],
    ]);
    const { reviews: rows, merchants, counts } = await queue('&merchant=zarafshan-dried-fruit&kind=changed');
    const row = rows.find((one) => one.id === id);
    expect(row).toMatchObject({ kind: 'changed', stops: 0, findings: ['wrong_language'] });
    expect([...(row?.changed ?? [])].sort()).toEqual(['es', 'fr']);
    expect(counts.in_review).toBeGreaterThanOrEqual(rows.length);
    expect(merchants.find(({ handle }) => handle === 'zarafshan-dried-fruit')?.waiting).toBeGreaterThan(0);
    expect((await queue('&kind=new')).reviews.map((one) => one.id)).not.toContain(id);

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
    const waiting = (await queue()).reviews[0];
    expect(waiting).toBeDefined();
    const foreign = await newMember(app, [{ pavilion: 'RW', role: 'manager' }]);
    const analyst = await newMember(app, [{ pavilion: 'UZ', role: 'analyst' }]);
    const path = `${reviews}/${waiting?.id ?? ''}`;
    expect((await foreign.api.get(path)).status).toBe(404);
    const body = { decision: 'refuse', codes: ['misleading'], expected: waiting?.version };
    expect((await foreign.api.post(`${path}/decision`, body)).status).toBe(404);
    expect((await analyst.api.get(path)).status).toBe(403);
    expect((await page(waiting?.id ?? '')).state).toBe('in_review');
    expect((await operator.get(`${reviews}?locale=fr&state=nonsense`)).status).toBe(400);
  });

  it('decides many at once, each alone: what must stop stays', async () => {
    const fine = await handedIn('walnut-kernels-300g', [['title', 'es', 'Nueces peladas enteras 300 g']]);
    const stopped = await handedIn('navat-sugar-300g', [['title', 'fr', 'Navat, sucre candi au fil 300 g']]);
    await app.sql(`update goods set storage = '' where handle = 'navat-sugar-300g'`);
    const rows = (await queue()).reviews.filter((one) => [fine, stopped].includes(one.id));
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
      (await operator.post(`${reviews}/decisions?locale=en`, body)).body,
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

describe('the figures of a pavilion', () => {
  const figures = async (query = '') =>
    figuresResponse.parse((await operator.get(`/operator/figures?locale=en${query}`)).body);
  const COLUMNS = ['pieces', 'goods', 'freight', 'charges', 'paid', 'returned'] as const;
  const sums = (rows: readonly MoneySums[]) => {
    const total = new Map<string, number[]>();
    for (const row of rows) {
      const before = total.get(row.currency) ?? COLUMNS.map(() => 0);
      total.set(
        row.currency,
        COLUMNS.map((name, index) => (before[index] ?? 0) + row[name]),
      );
    }
    return Object.fromEntries(total);
  };

  beforeAll(async () => {
    const french = await placed(app, 'FR', 'fr', [
      ['walnut-kernels-300g-direct-mail-uz-tas', 3],
      ['rishtan-bowl-direct-mail-uz-tas', 1],
      ['bourbon-coffee-250g-direct-mail-rw-kgl', 2],
    ]);
    await placed(app, 'KW', 'ar', [['green-raisins-500g-direct-mail-uz-tas', 2]]);
    const [first] = french.consignments;
    if (first) await happens(app, first.id, ...DELIVERED_BY_MAIL);
  });

  it('add up to the orders in every grouping, to the last minor unit', async () => {
    const found = await figures();
    const { id } = await tenantId(app, { pavilion: 'UZ' });
    const orders = await app.sql<
      { currency: string; parcels: number; orders: number } & Record<string, string>
    >(
      `select currency, count(*)::int as parcels, count(distinct order_id)::int as orders, sum(goods - voucher) as goods,
              sum(freight) as freight, sum(charges) as charges, sum(subtotal) as paid
         from consignment where pavilion_id = $1 and deleted_at is null group by currency order by currency`,
      [id],
    );
    expect(orders.length).toBeGreaterThanOrEqual(2);
    expect(
      found.totals.map(({ currency, parcels, orders: count, goods, freight, charges, paid }) => ({
        ...{ currency, parcels, orders: count },
        ...{ goods: String(goods), freight: String(freight), charges: String(charges), paid: String(paid) },
      })),
    ).toEqual(orders);
    for (const rows of Object.values(found.tables)) expect(sums(rows)).toEqual(sums(found.totals));
    for (const table of ['period', 'country', 'language', 'route', 'merchant'] as const) {
      const rows: readonly FigureRow[] = found.tables[table];
      expect(rows.reduce((all, { parcels }) => all + parcels, 0)).toBe(
        found.totals.reduce((all, { parcels }) => all + parcels, 0),
      );
      if (table === 'period') for (const { key } of rows) expect(found.periods).toContain(key);
    }
    expect(found.tables.country.map(({ key }) => key).sort()).toEqual(['FR', 'KW']);
  });

  it('never count another pavilion’s goods, nor the same order twice', async () => {
    const rwanda = await newMember(app, [{ pavilion: 'RW', role: 'analyst' }]);
    const other = figuresResponse.parse((await rwanda.api.get('/operator/figures?locale=en')).body);
    const mine = await figures();
    const paid = (totals: readonly MoneySums[]) =>
      totals.find(({ currency }) => currency === 'EUR')?.paid ?? 0;
    const [all] = await app.sql<{ paid: string }>(
      `select sum(subtotal) as paid from consignment where currency = 'EUR' and deleted_at is null`,
    );
    expect(paid(mine.totals) + paid(other.totals)).toBe(Number(all?.paid));
    const euro = mine.totals.find(({ currency }) => currency === 'EUR');
    expect(euro).toMatchObject({ orders: 1, buyers: 1, parcels: 2 });
  });

  it('say how parcels, returns, reviews and listings do', async () => {
    const found = await figures();
    const all = found.delivery.reduce(
      (sum, { delivered, under_way, overdue }) => sum + delivered + under_way + overdue,
      0,
    );
    expect(all).toBe(found.totals.reduce((sum, { parcels }) => sum + parcels, 0));
    expect(found.reviews.published).toBeGreaterThanOrEqual(2);
    expect(found.reviews.decided).toBe(
      found.reviews.published + found.reviews.changes_asked + found.reviews.refused,
    );
    const live = found.listings.completeness.map(({ complete, partly, none }) => complete + partly + none);
    expect(new Set(live).size).toBe(1);
    expect(found.listings.live).toBeLessThanOrEqual(found.listings.all);
  });

  it('are the same as a file, and refuse days that are none', async () => {
    const { status, body: text } = await operator.get<string>(
      '/operator/figures.csv?locale=en&table=country',
    );
    expect(status).toBe(200);
    const lines = text.trim().split('\n');
    expect(lines[0]).toContain(
      'country,name,currency,orders,parcels,buyers,pieces,goods,freight,charges,paid,returned',
    );
    const found = await figures();
    expect(lines.length - 1).toBe(found.tables.country.length);
    const { code, message } = (
      await operator.get<{ code?: string; message: string }>(
        '/operator/figures?locale=en&from=2026-12-01&to=2026-01-01',
      )
    ).body;
    expect([code, message.length > 10]).toEqual([undefined, true]);
    expect((await operator.get('/operator/figures?from=2020-01-01&to=2026-01-01')).status).toBe(400);
  });
});

// Last, because the catalogue has much to do afterwards.
describe('a queue of five thousand', () => {
  it('asks the database at most four times for a page', async () => {
    const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
    const goods = await goodsId('rishtan-bowl');
    await app.sql(
      `with made as (
         insert into goods (id, handle, merchant_id, pavilion_id, category, source_locale, record_locale, origin, hs6, unit,
           storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, pictures, usage, ingredients)
         select 'goods_many' || n, 'many-goods-' || n, merchant_id, pavilion_id, category, source_locale, record_locale,
           origin, hs6, unit, storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, pictures,
           usage, ingredients from goods, generate_series(1, 5000) n where id = $1 returning id, merchant_id)
       insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, submitted_at)
       select 'rev_' || id, id, merchant_id, $2, 1, 'in_review', '{}', now() from made`,
      [goods, pavilionId],
    );
    const seen = new Set<string>();
    let after = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { answer: list, statements } = await statementsOf(app, () => queue(after));
      for (const row of list.reviews) expect(seen.has(row.id)).toBe(false);
      for (const row of list.reviews) seen.add(row.id);
      expect(statements.filter((sql) => /revision|price_history/.test(sql)).slice(4)).toEqual([]);
      expect(list.next).not.toBeNull();
      after = `&after=${encodeURIComponent(list.next ?? '')}`;
    }
  });
});
