import { followCancelledOrders } from '../../src/returns/follow-cancelled-orders';
import { sweepEnded } from '../../src/returns/sweep';
import { app } from './app';
import { admin, refundsOf } from './looking';
import { placed, refundNow } from './placed';

describe('an order that Medusa Admin cancels', () => {
  it('stops its parcels, and its money goes back once', async () => {
    const order = await placed(app, 'FR', 'fr', [['bamboo-steamer-direct-mail-cn-hgh', 1]]);
    const cancelled = await admin().post(`/admin/orders/${order.orderId}/cancel`, {});
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
