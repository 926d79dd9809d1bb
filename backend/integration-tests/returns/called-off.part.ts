import { orderReturnsResponse, returnAnswer, type ReturnAnswer } from '@caravanserai/contracts/returns';
import { app } from './app';
import {
  at,
  byRoute,
  decide,
  refundsOf,
  requestState,
  reserved,
  returnsOf,
  stockOf,
  yearOf,
} from './looking';
import { happens, placed, refundNow, type Placed } from './placed';

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
