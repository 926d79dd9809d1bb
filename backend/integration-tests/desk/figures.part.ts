import { figuresResponse, type FigureRow, type MoneySums } from '@caravanserai/contracts/desk-figures';
import { happens, DELIVERED_BY_MAIL, placed } from '../returns/placed';
import { newMember, tenantId } from '../support/desk';
import { app } from './app';
import { useReviewDesk } from './review-desk';

describe('the figures of a pavilion', () => {
  const desk = useReviewDesk();
  const figures = async (query = '') =>
    figuresResponse.parse((await desk.operator.get(`/operator/figures?locale=en${query}`)).body);
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
    const { status, body: text } = await desk.operator.get<string>(
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
      await desk.operator.get<{ code?: string; message: string }>(
        '/operator/figures?locale=en&from=2026-12-01&to=2026-01-01',
      )
    ).body;
    expect([code, message.length > 10]).toEqual([undefined, true]);
    expect((await desk.operator.get('/operator/figures?from=2020-01-01&to=2026-01-01')).status).toBe(400);
  });
});
