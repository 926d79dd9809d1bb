import {
  orderReturnsResponse,
  returnAnswer,
  type AdminReturnRequest,
  type OrderReturnsResponse,
  type ReturnAnswer,
} from '@caravanserai/contracts/returns';
import { followCancelledOrders } from '../../src/returns/follow-cancelled-orders';
import { sweepEnded } from '../../src/returns/sweep';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { signInAdmin } from '../support/sign-in';
import { control, stripe } from '../support/stripe';
import { DELIVERED_BY_MAIL, happens, placed, refundNow, until, type Placed } from './placed';

const app = useSeededApp();

const at = ({ secret }: Placed, path: string, locale = 'en') =>
  `/store/order-pages/${secret}/${path}?locale=${locale}`;
const returnsOf = async (order: Placed): Promise<OrderReturnsResponse> =>
  (await app.api.get<OrderReturnsResponse>(at(order, 'returns'))).body;
const byRoute = (order: Placed, route: string) => order.consignments.find((one) => one.route === route)!;

async function refundsOf(order: Placed): Promise<{ amount: number; status: string | null }[]> {
  const [payment] = await app.sql<{ intent: string }>(
    `select p.data->>'id' as intent from order_payment_collection o
       join payment p on p.payment_collection_id = o.payment_collection_id where o.order_id = $1`,
    [order.orderId],
  );
  const { data } = await stripe().refunds.list({ payment_intent: payment!.intent });
  return data.map(({ amount, status }) => ({ amount, status }));
}

const requestState = async (id: string) =>
  (await app.sql<{ state: string }>('select state from return_request where id = $1', [id]))[0]?.state;
const reserved = async (lineId: string) =>
  Number(
    (
      await app.sql<{ sum: string }>(
        'select coalesce(sum(quantity), 0) as sum from reservation_item where line_item_id = $1 and deleted_at is null',
        [lineId],
      )
    )[0]!.sum,
  );
const stockOf = async (variantId: string) =>
  (
    await app.sql<{ stocked: number; reserved: number }>(
      `select sum(l.stocked_quantity)::int as stocked, sum(l.reserved_quantity)::int as reserved from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id where i.variant_id = $1`,
      [variantId],
    )
  )[0]!;
const yearOf = async (order: Placed) =>
  Number(
    (
      await app.sql<{ sum: string }>(
        'select coalesce(sum(amount), 0) as sum from import_ledger_entry where order_id = $1 and restored_at is null',
        [order.orderId],
      )
    )[0]!.sum,
  );

let admin: Api;
const decide = (id: string, body: object, locale = 'en') =>
  admin.post<{ return_request: AdminReturnRequest; message?: string }>(
    `/admin/return-requests/${id}/decision?locale=${locale}`,
    body,
  );

beforeAll(async () => {
  admin = await signInAdmin(app);
});

describe('an order to Shanghai of a bonded and a mailed consignment', () => {
  let order: Placed;

  beforeAll(async () => {
    order = await placed(app, 'CN', 'zh-CN', [
      ['bourbon-coffee-250g-bonded-sh-wgq', 2],
      ['black-tea-250g-bonded-sh-wgq', 1],
      ['agaseke-basket-direct-mail-rw-kgl', 1],
    ]);
  });

  it('can be called off, and says so in the contract’s shape', async () => {
    const answer = await returnsOf(order);
    expect(orderReturnsResponse.safeParse(answer).error).toBeUndefined();
    expect(answer.consignments.map(({ cancel, revoke, offers }) => [cancel, revoke, offers.length])).toEqual([
      [true, false, 0],
      [true, false, 0],
    ]);
  });

  it('is called off once, however often it is asked at once: stock, year and money come back', async () => {
    const bonded = byRoute(order, 'bonded');
    const [line] = bonded.lines;
    const before = await stockOf(line!.variant_id);
    const year = await yearOf(order);
    expect(await reserved(line!.order_line_id)).toBe(line!.quantity);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.api.post<ReturnAnswer>(at(order, `consignments/${bonded.id}/cancel`), {}),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.request.id)).size).toBe(1);
    expect(returnAnswer.safeParse(answers[0]!.body).error).toBeUndefined();
    expect(answers[0]!.body.request).toMatchObject({
      kind: 'cancellation',
      amount: { amount: bonded.subtotal, currency: 'CNY' },
    });
    expect(await reserved(line!.order_line_id)).toBe(0);
    expect(await stockOf(line!.variant_id)).toEqual({
      stocked: before.stocked,
      reserved: before.reserved - line!.quantity,
    });
    expect(await yearOf(order)).toBe(year - bonded.dutiable!);
    await refundNow(app);
    await refundNow(app);
    expect(await refundsOf(order)).toEqual([{ amount: bonded.subtotal, status: 'succeeded' }]);
    expect(await requestState(answers[0]!.body.request.id)).toBe('refunded');
  });

  it('is refunded in Medusa’s books too, with nothing pending, and lives on with its other consignment', async () => {
    const [books] = await app.sql<{ pending: string; refunded: string; status: string }>(
      `select s.totals->>'pending_difference' as pending, o.status, (select sum(r.amount)::text from refund r
         join payment p on p.id = r.payment_id
         join order_payment_collection c on c.payment_collection_id = p.payment_collection_id
        where c.order_id = o.id and r.deleted_at is null) as refunded
         from "order" o join order_summary s on s.order_id = o.id and s.version = o.version where o.id = $1`,
      [order.orderId],
    );
    expect(Math.abs(Number(books!.pending))).toBeLessThan(0.01);
    expect(Math.round(Number(books!.refunded) * 100)).toBe(byRoute(order, 'bonded').subtotal);
    expect(books!.status).not.toBe('canceled');
    const states = await app.sql('select state from consignment where order_id = $1 order by route', [
      order.orderId,
    ]);
    expect(states).toEqual([{ state: 'cancelled' }, { state: 'paid' }]);
  });

  it('is too late once handed over, in the asked language; then the shop is asked to call it back', async () => {
    const mailed = byRoute(order, 'direct_mail');
    await happens(app, mailed.id, 'hand_over');
    const late = await app.api.post<{ code: string; message: string }>(
      at(order, `consignments/${mailed.id}/cancel`, 'zh-CN'),
      {},
    );
    expect([late.status, late.body.code]).toEqual([409, 'too_late']);
    expect(late.body.message).toMatch(/期限/);
    const asked = await app.api.post<ReturnAnswer>(at(order, `consignments/${mailed.id}/cancel`), {
      revoke: true,
    });
    expect([asked.status, asked.body.request.state]).toEqual([201, 'asked']);
    const again = await app.api.post<ReturnAnswer>(at(order, `consignments/${mailed.id}/cancel`), {
      revoke: true,
    });
    expect([again.status, again.body.request.id]).toEqual([200, asked.body.request.id]);
    const refused = await decide(asked.body.request.id, { decision: 'refuse', words: '已在途中' });
    expect(refused.body.return_request).toMatchObject({
      state: 'refused',
      decision: '已在途中',
      decisions: [],
    });
    expect((await decide(asked.body.request.id, { decision: 'approve' }, 'fr')).status).toBe(409);
  });

  it('gives taxes and year back for goods that return in customs’ time, piece by piece', async () => {
    const mailed = byRoute(order, 'direct_mail');
    await happens(app, mailed.id, 'depart', 'declare', 'customs_accept', 'customs_release', 'deliver');
    const [line] = mailed.lines;
    const year = await yearOf(order);
    const asked = await app.api.post<ReturnAnswer>(at(order, `consignments/${mailed.id}/return`), {
      ...{
        key: 'form-basket-1',
        reason: 'changed_mind',
        lines: [{ line_id: line!.order_line_id, quantity: 1 }],
      },
    });
    expect(asked.status).toBe(201);
    expect(asked.body.request.taxes_until).not.toBeNull();
    const { id } = asked.body.request;
    for (const decision of ['approve', 'receive', 'inspect'])
      expect((await decide(id, { decision })).status).toBe(200);
    const [kept] = await app.sql<{ amount: string; restored: string }>(
      'select amount, restored from return_request where id = $1',
      [id],
    );
    // The delivery of a change of mind is not given back in China.
    expect(Number(kept!.amount)).toBe(line!.subtotal - line!.freight);
    expect(await yearOf(order)).toBe(year - mailed.dutiable!);
    expect(Number(kept!.restored)).toBe(mailed.dutiable);
    await refundNow(app);
    expect((await refundsOf(order)).map(({ amount }) => amount).sort()).toEqual(
      [byRoute(order, 'bonded').subtotal, Number(kept!.amount)].sort(),
    );
  });
});

describe('a bonded parcel that is declared', () => {
  it('is stopped by the shop, and its money comes back once though Stripe’s answer is lost', async () => {
    const order = await placed(app, 'CN', 'en', [['bourbon-coffee-250g-bonded-sh-wgq', 1]]);
    const [one] = order.consignments;
    await happens(app, one!.id, 'declare', 'customs_accept');
    const asked = await app.api.post<ReturnAnswer>(at(order, `consignments/${one!.id}/cancel`), {
      revoke: true,
    });
    await control('faults', { kind: 'lose', method: 'POST', path: '/v1/refunds', times: 1 });
    expect((await decide(asked.body.request.id, { decision: 'approve' })).status).toBe(200);
    expect(await reserved(one!.lines[0]!.order_line_id)).toBe(0);
    expect(await yearOf(order)).toBe(0);
    await until('refunded', async () => {
      await refundNow(app, 2);
      return (await requestState(asked.body.request.id)) === 'refunded';
    });
    expect((await refundsOf(order)).map(({ amount }) => amount)).toEqual([one!.subtotal]);
    const [{ status }] = (await app.sql<{ status: string }>('select status from "order" where id = $1', [
      order.orderId,
    ])) as [{ status: string }];
    expect(status).toBe('canceled');
  });

  it('is refunded once its capture is in the order’s books, which two at once would spoil', async () => {
    const order = await placed(app, 'CN', 'en', [['bourbon-coffee-250g-bonded-sh-wgq', 1]]);
    const [one] = order.consignments;
    const capture = (deleted: string) =>
      app.sql(
        `update order_transaction set deleted_at = ${deleted} where order_id = $1 and reference = 'capture'`,
        [order.orderId],
      );
    await capture('now()');
    await app.api.post<ReturnAnswer>(at(order, `consignments/${one!.id}/cancel`), {});
    await refundNow(app);
    expect(await refundsOf(order)).toEqual([]);
    await capture('null');
    await refundNow(app);
    expect(await refundsOf(order)).toEqual([{ amount: one!.subtotal, status: 'succeeded' }]);
  });

  it('is refunded by itself when customs refuses it, and its goods are not sold again', async () => {
    const order = await placed(app, 'CN', 'en', [['bourbon-coffee-250g-bonded-sh-wgq', 1]]);
    const [one] = order.consignments;
    const [line] = one!.lines;
    const before = await stockOf(line!.variant_id);
    await happens(app, one!.id, 'declare', 'customs_refuse');
    await Promise.all([sweepEnded(app.container), sweepEnded(app.container)]);
    await refundNow(app);
    const requests = await app.sql('select kind, state from return_request where consignment_id = $1', [
      one!.id,
    ]);
    expect(requests).toEqual([{ kind: 'refusal', state: 'refunded' }]);
    expect((await refundsOf(order)).map(({ amount }) => amount)).toEqual([one!.subtotal]);
    expect(await yearOf(order)).toBe(0);
    expect(await stockOf(line!.variant_id)).toEqual({
      stocked: before.stocked - 1,
      reserved: before.reserved - 1,
    });
  });
});

describe('an order that Medusa Admin cancels', () => {
  it('stops its parcels, and its money goes back once', async () => {
    const order = await placed(app, 'FR', 'fr', [['bamboo-steamer-direct-mail-cn-hgh', 1]]);
    const cancelled = await admin.post(`/admin/orders/${order.orderId}/cancel`, {});
    expect(cancelled.status).toBe(200);
    await followCancelledOrders(app.container);
    await sweepEnded(app.container);
    await refundNow(app);
    const [one] = await app.sql<{ state: string }>('select state from consignment where order_id = $1', [
      order.orderId,
    ]);
    expect(one!.state).toBe('cancelled');
    const back = (await refundsOf(order)).reduce((sum, { amount }) => sum + amount, 0);
    expect(back).toBe(order.consignments[0]!.subtotal);
    const requests = await app.sql('select kind, state from return_request where order_id = $1', [
      order.orderId,
    ]);
    expect(requests).toEqual([{ kind: 'cancellation', state: 'refunded' }]);
  });
});

describe('an order to Paris', () => {
  let order: Placed;
  let withdrawal: ReturnAnswer['request'];
  const goods = { steamer: '', tea: '' };

  beforeAll(async () => {
    order = await placed(app, 'FR', 'fr', [
      ['bamboo-steamer-direct-mail-cn-hgh', 3],
      ['spring-green-tea-100g-direct-mail-cn-hgh', 1],
    ]);
    const [one] = order.consignments;
    const titles = await app.sql<{ id: string; handle: string }>(
      `select li.id, p.handle from order_line_item li join product p on p.id = li.product_id where li.id = any($1)`,
      [one!.lines.map(({ order_line_id }) => order_line_id)],
    );
    goods.steamer = titles.find(({ handle }) => handle.startsWith('bamboo'))!.id;
    goods.tea = titles.find(({ handle }) => handle.startsWith('spring'))!.id;
    await happens(app, one!.id, ...DELIVERED_BY_MAIL);
  });

  const body = (lines: object[], key = 'form-paris-1') => ({
    ...{ key, name: 'Camille Martin', email: 'camille@example.com', lines },
  });
  const path = () => at(order, `consignments/${order.consignments[0]!.id}/withdrawal`, 'fr');

  it('may be withdrawn from for fourteen days, and says who pays the way back', async () => {
    const [shown] = (await returnsOf(order)).consignments;
    const offer = shown!.offers.find(({ kind }) => kind === 'withdrawal')!;
    expect(offer).toMatchObject({
      days: 14,
      pays_way_back: 'shopper',
      freight_back: 'standard',
      taxes_back: true,
    });
    const days = (Date.parse(offer.last_day!) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(12.9);
    expect(days).toBeLessThan(19);
  });

  it('refuses what isn’t there, in the asked language', async () => {
    const missing = await app.api.post<{ message: string }>(path(), { key: 'form-paris-0', lines: [] });
    expect(missing.status).toBe(400);
    expect(missing.body.message).toMatch(/n’est pas|obligatoire|acceptée/);
    const many = await app.api.post<{ code: string }>(
      path(),
      body([{ line_id: goods.steamer, quantity: 4 }]),
    );
    expect([many.status, many.body.code]).toEqual([409, 'too_many']);
    const elsewhere = await app.api.post(
      `/store/order-pages/${order.secret.slice(0, -1)}x/consignments/${order.consignments[0]!.id}/withdrawal`,
      body([{ line_id: goods.steamer, quantity: 1 }]),
    );
    expect(elsewhere.status).toBe(404);
  });

  it('is withdrawn from once per form, with a receipt of what was declared and when, at once', async () => {
    const lines = [
      { line_id: goods.steamer, quantity: 2 },
      { line_id: goods.tea, quantity: 1 },
    ];
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => app.api.post<ReturnAnswer>(path(), body(lines))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    withdrawal = answers[0]!.body.request;
    expect(withdrawal).toMatchObject({ kind: 'withdrawal', state: 'approved', pays_way_back: 'shopper' });
    expect(withdrawal.send_by).not.toBeNull();
    const letters = await app.sql<{ to: string; locale: string; data: Record<string, string>; kind: string }>(
      `select "to", locale, data, kind from mail where key = $1`,
      [`withdrawal:${withdrawal.id}`],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ kind: 'withdrawal_received', locale: 'fr' });
  });

  it('refunds accepted pieces to the last unit, and puts no food back to stock', async () => {
    const [one] = order.consignments;
    const tea = one!.lines.find(({ order_line_id }) => order_line_id === goods.tea)!;
    const steamer = one!.lines.find(({ order_line_id }) => order_line_id === goods.steamer)!;
    const before = [await stockOf(tea.variant_id), await stockOf(steamer.variant_id)];
    expect((await decide(withdrawal.id, { decision: 'refuse', words: 'no' })).status).toBe(409);
    expect((await decide(withdrawal.id, { decision: 'receive' })).body.return_request.state).toBe('received');
    const food = await decide(withdrawal.id, {
      decision: 'inspect',
      lines: [{ line_id: goods.tea, accepted: 1, restocked: 1 }],
    });
    expect([food.status, food.body.message]).toEqual([409, 'Food never goes back to stock.']);
    const done = await decide(withdrawal.id, {
      decision: 'inspect',
      lines: [
        { line_id: goods.tea, accepted: 1, restocked: 0 },
        { line_id: goods.steamer, accepted: 2, restocked: 1 },
      ],
    });
    expect(done.status).toBe(200);
    expect([await stockOf(tea.variant_id), await stockOf(steamer.variant_id)]).toEqual([
      { stocked: before[0]!.stocked - 1, reserved: before[0]!.reserved - 1 },
      { stocked: before[1]!.stocked - 1, reserved: before[1]!.reserved - 2 },
    ]);
    await refundNow(app);
    const rest = await app.api.post<ReturnAnswer>(
      path(),
      body([{ line_id: goods.steamer, quantity: 1 }], 'form-paris-2'),
    );
    expect(rest.status).toBe(201);
    await decide(rest.body.request.id, { decision: 'receive' });
    await decide(rest.body.request.id, { decision: 'inspect' });
    await refundNow(app);
    const back = (await refundsOf(order)).reduce((sum, { amount }) => sum + amount, 0);
    const [sums] = await app.sql<{ owed: string; state: string }>(
      `select (select sum(amount) from return_request where order_id = $1) as owed, state from consignment where order_id = $1`,
      [order.orderId],
    );
    expect(back).toBe(Number(sums!.owed));
    // One delivery was offered or it was the cheapest: all pieces back is all of the money back.
    expect(back).toBeLessThanOrEqual(one!.subtotal);
    expect(back).toBeGreaterThanOrEqual(
      one!.lines.reduce((sum, { subtotal, freight }) => sum + subtotal - freight, 0),
    );
    expect(sums!.state).toBe('returned');
  });

  it('keeps the history of every request, and nobody rewrites it', async () => {
    const history = await app.sql<{ to_state: string; actor: string }>(
      'select to_state, actor from return_event where request_id = $1 order by seq',
      [withdrawal.id],
    );
    expect(history.map(({ to_state }) => to_state)).toEqual([
      'approved',
      'received',
      'inspected',
      'refunded',
    ]);
    expect(history.map(({ actor }) => actor.split(':')[0])).toEqual(['shopper', 'admin', 'admin', 'system']);
    await expect(app.sql(`update return_event set actor = 'x'`)).rejects.toThrow('only added');
    await expect(app.sql(`update refund_due set amount = amount + 1000000`)).rejects.toThrow(
      'More than was paid',
    );
  });

  it('is decided only by who is signed in to Medusa Admin', async () => {
    expect((await app.stranger.get('/admin/return-requests')).status).toBe(401);
    const list = await admin.get<{ return_requests: AdminReturnRequest[]; count: number }>(
      '/admin/return-requests?state=refunded&limit=50',
    );
    expect(list.body.return_requests.map(({ id }) => id)).toContain(withdrawal.id);
    expect(list.body.count).toBe(list.body.return_requests.length);
    expect((await admin.get('/admin/return-requests?state=lost')).status).toBe(400);
    expect((await admin.get('/admin/return-requests/ret_x')).status).toBe(404);
  });
});
