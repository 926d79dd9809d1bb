import {
  earningsResponse,
  type EarningsBy,
  type EarningsResponse,
} from '@caravanserai/contracts/desk-dispatch';
import { lineFigures } from '../../src/figures/line-figures';
import { salesBy, type SalesKey, type SalesRow } from '../../src/figures/sales-by';
import { containerDatabase } from '../../src/landed/container-database';
import { sweepEnded } from '../../src/returns/sweep';
import { DELIVERED_BY_MAIL, happens, placed, type Placed } from '../returns/placed';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { newMember, tenantId } from '../support/desk';
import { promotion } from '../support/promotions';
import { signInAdmin } from '../support/sign-in';

const app = useSeededApp();

const RAISINS = 'green-raisins-500g-direct-mail-uz-tas';
const APRICOTS = 'dried-apricots-500g-direct-mail-uz-tas';
const MERCHANTS = ['zarafshan-dried-fruit', 'margilan-silk-atelier'];
const KEYS: SalesKey[] = [
  'total',
  'listing',
  'goods',
  'country',
  'language',
  'route',
  'consignment',
  'day',
  'week',
  'month',
];

let admin: Api;
let owner: Api;
let merchantId: string;
const orders: Placed[] = [];

beforeAll(async () => {
  admin = await signInAdmin(app);
  owner = (await newMember(app, [{ merchant: MERCHANTS[0]!, role: 'owner' }])).api;
  ({ id: merchantId } = await tenantId(app, { merchant: MERCHANTS[0]! }));
  await promotion(app.container, { code: 'AUTUMN', value: 7, automatic: true });
  orders.push(
    await placed(app, 'FR', 'fr', [
      [RAISINS, 3],
      [APRICOTS, 2],
    ]),
    await placed(app, 'KW', 'ar', [[RAISINS, 5]]),
    await placed(app, 'CN', 'zh-CN', [
      ['green-raisins-500g-bonded-sh-wgq', 2],
      ['silk-ikat-scarf-direct-mail-uz-tas', 1],
    ]),
    await placed(app, 'FR', 'en', [[APRICOTS, 1]]),
  );
});

const today = () => new Date().toISOString().slice(0, 10);
const sales = (by: SalesKey, of = { kind: 'merchant' as const, id: merchantId }) =>
  salesBy(containerDatabase(app.container), of, { from: today(), to: today() }, by);
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

interface LineFacts {
  currency: string;
  quantity: number;
  price: number;
  delivery: number;
  commission: number;
  merchant_amount: number;
  amount_own: number;
  subtotal: number;
  pieces: number;
  freight_back: number;
  refunded: number;
  whole: boolean;
}

/** Every line of this merchant with what went back of it, as the tables of orders and returns have it. */
const lines = () =>
  app.sql<{ line: LineFacts }>(
    `select to_jsonb(l) || jsonb_build_object('currency', c.currency,
            'pieces', coalesce(b.pieces, 0), 'freight_back', coalesce(b.freight, 0), 'refunded', coalesce(b.amount, 0),
            'whole', coalesce(b.whole, false)) as line
       from consignment_line l join consignment c on c.id = l.consignment_id
       left join (select rl.order_line_id, sum(coalesce(rl.accepted, rl.quantity)) as pieces, sum(rl.freight) as freight,
                         sum(rl.amount) as amount, bool_or(r.kind in ('cancellation', 'refusal')) as whole
                    from return_request_line rl join return_request r on r.id = rl.request_id
                   where r.state in ('inspected', 'refunded')
                      or exists (select 1 from refund_due d where d.request_id = r.id)
                   group by 1) b on b.order_line_id = l.order_line_id
      where c.merchant_id = $1`,
    [merchantId],
  );

/** The figures are those of the orders' consignments, whichever way they are grouped, to the last minor unit. */
async function agree(): Promise<Map<string, SalesRow>> {
  const facts = (await lines()).map(({ line }) => line);
  for (const by of KEYS) {
    const rows = await sales(by);
    for (const currency of new Set(facts.map((line) => line.currency))) {
      const of = facts.filter((line) => line.currency === currency);
      const group = rows.filter((row) => row.currency === currency);
      const figures = of.map((line) =>
        lineFigures(line, { pieces: line.pieces, freight: line.freight_back, whole: line.whole }, currency),
      );
      expect([by, sum(group, (row) => row.paid)]).toEqual([by, sum(of, (line) => line.subtotal)]);
      expect(sum(group, (row) => row.refunded)).toBe(sum(of, (line) => line.refunded));
      expect(sum(group, (row) => row.earned)).toBe(sum(of, (line) => line.merchant_amount));
      expect(sum(group, (row) => row.earned_own)).toBe(sum(of, (line) => line.amount_own));
      expect(sum(group, (row) => row.earned_back)).toBe(sum(figures, ({ back }) => back));
      expect(sum(group, (row) => row.pieces)).toBe(sum(of, (line) => line.quantity));
    }
  }
  const total = await sales('total');
  return new Map(total.map((row) => [row.currency, row]));
}

const earnings = async (by: EarningsBy, query = ''): Promise<EarningsResponse> => {
  const { status, body } = await owner.get(`/merchant/earnings?locale=ru&by=${by}${query}`);
  expect([status, JSON.stringify(body)]).toEqual([200, expect.anything()]);
  return earningsResponse.parse(body);
};

describe('what was sold and earned', () => {
  it('is the orders’ to the last unit, in the charged currency and in the merchant’s own', async () => {
    await agree();
    const [row] = await app.sql<{ own: string }>(
      `select sum(merchant_amount_own)::text as own from consignment where merchant_id = $1`,
      [merchantId],
    );
    const { totals, charged } = await earnings('country');
    expect(totals).toEqual([
      expect.objectContaining({ currency: 'UZS', earned: Number(row!.own), orders: 4 }),
    ]);
    expect(charged.map(({ currency }) => currency).sort()).toEqual(['CNY', 'EUR', 'KWD']);
  });

  it('stays so when a parcel is called off, pieces are returned in parts, and customs refuses', async () => {
    const [toFrance, toKuwait, toChina] = orders as [Placed, Placed, Placed];
    const before = await agree();
    const french = toFrance.consignments[0]!;
    await happens(app, french.id, ...DELIVERED_BY_MAIL);
    for (const [turn, quantity] of [1, 1, 1].entries()) {
      const line = french.lines.find((one) => one.quantity === 3)!;
      await giveBack(toFrance, french.id, line.order_line_id, quantity, `turn-1234${turn}`);
      await agree();
    }
    const cancelled = await app.api.post(
      `/store/order-pages/${toKuwait.secret}/consignments/${toKuwait.consignments[0]!.id}/cancel?locale=ar`,
      {},
    );
    expect(cancelled.status).toBe(201);
    const bonded = toChina.consignments.find(({ route }) => route === 'bonded')!;
    await happens(app, bonded.id, 'declare', 'customs_refuse');
    await sweepEnded(app.container);
    const after = await agree();
    expect(after.get('KWD')).toMatchObject({
      paid: before.get('KWD')!.paid,
      refunded: before.get('KWD')!.paid,
    });
    expect(after.get('KWD')!.earned_back).toBe(after.get('KWD')!.earned);
    expect(after.get('KWD')!.earned_own_back).toBe(after.get('KWD')!.earned_own);
    expect(after.get('CNY')!.earned_back).toBe(after.get('CNY')!.earned);
    const euro = after.get('EUR')!;
    expect(euro.earned_back).toBeGreaterThan(0);
    expect(euro.earned_back).toBeLessThan(euro.earned);
  });

  it('says the same in every grouping of the page, in words, with the rule of the commission, and as a file', async () => {
    const byRoute = await earnings('route');
    expect(byRoute.rows.map(({ key, label }) => [key, label.value])).toContainEqual([
      'bonded',
      'с бондового склада',
    ]);
    expect(byRoute.rules.map(({ id, percent }) => [id, percent])).toContainEqual(['commission:bonded', '12']);
    for (const by of ['listing', 'country', 'language', 'month'] as const) {
      const { rows, totals, charged } = await earnings(by);
      expect(sum(rows, (row) => row.net)).toBe(totals[0]!.net);
      expect(totals).toEqual(byRoute.totals);
      expect(charged).toEqual(byRoute.charged);
      for (const row of rows) {
        expect(row.price + row.delivery - row.commission).toBe(row.earned);
        expect(row.earned - row.back).toBe(row.net);
      }
    }
    const { rows } = await earnings('listing');
    const file = await owner.get<string>('/merchant/earnings.csv?locale=ru&by=listing');
    expect(file.headers.get('content-type')).toMatch(/text\/csv/);
    expect(file.body.split('\n').filter(Boolean)).toHaveLength(rows.length + 1);
    expect(file.body).toContain((rows[0]!.net / 100).toFixed(2));
  });

  it('is its owner’s alone: no dispatcher, no other merchant, no foreign pavilion', async () => {
    const dispatcher = (await newMember(app, [{ merchant: MERCHANTS[0]!, role: 'dispatcher' }])).api;
    expect((await dispatcher.get('/merchant/earnings?locale=en')).status).toBe(403);
    const other = (await newMember(app, [{ merchant: MERCHANTS[1]!, role: 'owner' }])).api;
    const { body } = await other.get<EarningsResponse>('/merchant/earnings?locale=en&by=listing');
    const theirs = await app.sql<{ id: string }>(
      `select l.id from listing l join merchant m on m.id = l.merchant_id where m.handle = $1`,
      [MERCHANTS[1]],
    );
    for (const { key } of body.rows) expect(theirs.map(({ id }) => id)).toContain(key);
    const rwanda = await tenantId(app, { pavilion: 'RW' });
    expect(await sales('total', { kind: 'pavilion' as never, id: rwanda.id })).toEqual([]);
  });

  it('refuses days that make no period, in the reader’s language, and a period of other days is empty', async () => {
    for (const query of [
      '&from=2026-02-30',
      '&from=2026-11-02&to=2026-11-01',
      '&from=2020-01-01&to=2026-01-01',
    ])
      expect((await owner.get(`/merchant/earnings?locale=fr&by=route${query}`)).status).toBe(400);
    expect((await earnings('route', '&from=2026-01-01&to=2026-01-31')).rows).toEqual([]);
  });
});

async function giveBack(order: Placed, consignment: string, lineId: string, quantity: number, key: string) {
  const asked = await app.api.post<{ request: { id: string } }>(
    `/store/order-pages/${order.secret}/consignments/${consignment}/withdrawal?locale=fr`,
    {
      key,
      name: 'Camille Martin',
      email: 'guest@example.com',
      lines: [{ line_id: lineId, quantity }],
      unopened: true,
    },
  );
  expect(asked.status).toBe(201);
  for (const decision of ['receive', 'inspect'])
    expect(
      (await admin.post(`/admin/return-requests/${asked.body.request.id}/decision?locale=en`, { decision }))
        .status,
    ).toBe(200);
}
