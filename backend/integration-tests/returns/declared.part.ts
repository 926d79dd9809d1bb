import type { ReturnAnswer } from '@caravanserai/contracts/returns';
import { sweepEnded } from '../../src/returns/sweep';
import { control } from '../support/stripe';
import { app } from './app';
import { at, decide, refundsOf, requestState, reserved, stockOf, yearOf } from './looking';
import { happens, placed, refundNow, until } from './placed';

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
