import { findForgottenPayments } from '../../src/placing/forgotten-payments';
import { control, stripe } from '../support/stripe';
import { expectWhole } from '../support/whole';
import { Buyer, COFFEE, eventually } from './buyer';
import { mendAfterEach, placed, status } from './holes';
import { leave } from './stock';
import { app } from './app';

describe('Stripe does not answer as it should', () => {
  mendAfterEach();

  it('away while placing: 202, and placed when it is back', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    await control('faults', { kind: 'cut', method: 'GET', path: '/v1/payment_intents/', times: null });
    expect((await buyer.place()).status).toBe(202);
    expect(await buyer.placement()).toMatchObject({ state: 'paying', attempts: 0 });
    await control('faults', undefined, 'DELETE');
    await app.sql('update placement set retry_at = now() where cart_id = $1', [buyer.cartId]);
    await placed(buyer);
    await expectWhole(app);
  });

  it.each([
    ['takes the money and does not say so', 'lose'],
    ['is cut off after taking the money', 'cut_after'],
  ])('%s', async (_, kind) => {
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    await control('faults', {
      kind,
      method: 'POST',
      path: `/v1/payment_intents/${intent}/capture`,
      times: 3,
    });
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('refunds and does not say so: once all the same', async () => {
    const buyer = await Buyer.with(app, { country: 'CN', locale: 'zh-CN' });
    const intent = await buyer.paid({ method: 'alipay' });
    await leave(app, COFFEE, 0);
    await control('faults', { kind: 'lose', method: 'POST', path: '/v1/refunds', times: 3 });
    const answer = await buyer.place();
    await leave(app, COFFEE, 500);
    expect(answer).toMatchObject({ status: 409, body: { type: 'sold_out', money: 'refunded' } });
    await expectWhole(app);
    expect((await stripe().refunds.list({ payment_intent: intent })).data).toHaveLength(1);
  });

  it('the shopper’s connection breaks while placing', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    const version = await buyer.agreed();
    const broken = app.api.post(`/store/carts/${buyer.cartId}/place`, { version }, { timeout: 60 });
    await expect(broken).rejects.toBeDefined();
    await placed(buyer);
    expect((await buyer.place()).status).toBe(200);
    await expectWhole(app);
  });

  it('an order’s payment is taken away before it is captured: the order is cancelled', async () => {
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    await control('faults', {
      kind: 'refuse',
      method: 'POST',
      path: `/v1/payment_intents/${intent}/capture`,
      times: 3,
    });
    expect((await buyer.place()).status).toBe(200);
    await control('faults', undefined, 'DELETE');
    await stripe()
      .paymentIntents.cancel(intent)
      .catch(() => undefined);
    if ((await status(intent)) !== 'canceled') return;
    await app.sql('update payment_use set next_at = now() where outcome is null');
    await eventually(async () => {
      const [order] = await app.sql<{ status: string }>(
        'select o.status from "order" o join placement p on p.order_id = o.id where p.cart_id = $1',
        [buyer.cartId],
      );
      return order?.status === 'canceled' ? true : undefined;
    });
    await expectWhole(app);
  });

  it('what nobody was told of is found in Stripe’s list', async () => {
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    // As if the session had been replaced, and the payment's event lost.
    await app.sql(`update payment_session set deleted_at = now() where data->>'id' = $1`, [intent]);
    await app.sql('delete from placement where cart_id = $1', [buyer.cartId]);
    expect(await findForgottenPayments(app.container, 1)).toBe(1);
    await eventually(async () => ((await status(intent)) === 'canceled' ? true : undefined));
    await expectWhole(app);
  });
});
