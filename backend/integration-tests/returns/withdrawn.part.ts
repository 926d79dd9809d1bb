import type { AdminReturnRequest, ReturnAnswer } from '@caravanserai/contracts/returns';
import { app } from './app';
import { admin, at, decide, refundsOf, returnsOf, stockOf } from './looking';
import { DELIVERED_BY_MAIL, happens, placed, refundNow, type Placed } from './placed';

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
    const list = await admin().get<{ return_requests: AdminReturnRequest[]; count: number }>(
      '/admin/return-requests?state=refunded&limit=50',
    );
    expect(list.body.return_requests.map(({ id }) => id)).toContain(withdrawal.id);
    expect(list.body.count).toBe(list.body.return_requests.length);
    expect((await admin().get('/admin/return-requests?state=lost')).status).toBe(400);
    expect((await admin().get('/admin/return-requests/ret_x')).status).toBe(404);
  });
});
