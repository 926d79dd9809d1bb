import { Modules } from '@medusajs/framework/utils';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { placeCart } from '../../src/placing/place-cart';
import { confirm, control, payWith, stripe } from '../support/stripe';
import { expectWhole } from '../support/whole';
import { asStock } from './as-stock';
import { Buyer, COFFEE, intentOf } from './buyer';
import { bury, dieAt } from './die-at';
import { complete, forgetStock, mendAfterEach, placed, status } from './holes';
import { app } from './app';

describe('Medusa alone, and here', () => {
  mendAfterEach();

  it('less was paid than the cart costs', async () => {
    const cheat = async () => {
      const buyer = await Buyer.with(app);
      const opened = await buyer.pay();
      const intent = intentOf(opened.body);
      await stripe().paymentIntents.update(intent, { amount: 100 });
      await confirm(intent);
      return { buyer, intent };
    };
    const alone = await cheat();
    expect((await asStock(app, () => complete(alone.buyer.cartId))).body.type).toBe('order');
    await forgetStock(alone.buyer, alone.intent);
    const here = await cheat();
    const refused = await complete(here.buyer.cartId);
    expect(refused).toMatchObject({ status: 400, body: { type: 'invalid_data', code: 'payment_differs' } });
    expect(await status(here.intent)).toBe('canceled');
    expect(await here.buyer.orders()).toEqual([]);
    await expectWhole(app);
  });

  it.each([
    ['nothing', 1],
    ['less than nothing', 2],
  ])('a cart that costs %s', async (_, times) => {
    const buyer = await Buyer.with(app);
    await payWith(app.api, buyer.cartId);
    await app.sql(
      `insert into credit_line (id, cart_id, amount, raw_amount)
       select 'cacl_' || gen_random_uuid(), $1, (select amount from payment_collection where id = cpc.payment_collection_id) * $2::int,
              jsonb_build_object('value', ((select amount from payment_collection where id = cpc.payment_collection_id) * $2::int)::text, 'precision', 20)
         from cart_payment_collection cpc where cart_id = $1`,
      [buyer.cartId, times],
    );
    const refused = await complete(buyer.cartId);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await buyer.orders()).toEqual([]);
    const here = await buyer.pay();
    expect(here.status).toBe(400);
    // The hold is not for an order that nobody pays.
    for (const { id } of (await stripe().paymentIntents.list({ limit: 1 })).data)
      await stripe().paymentIntents.cancel(id);
    await expectWhole(app);
  });

  it('half a piece, none, fewer than none, and more than a cart holds', async () => {
    const { shopper } = await Buyer.with(app);
    for (const quantity of [0.5, 1.5, 0, -1, 100, 1e9, 2 ** 53]) {
      expect(await shopper.tryAdd(COFFEE, quantity)).toMatchObject({
        status: 400,
        body: { type: 'invalid_data' },
      });
    }
  });

  it('the process dies before the payment is authorised, and the cart is completed again', async () => {
    const alone = await Buyer.with(app);
    const intent = await alone.paid();
    await asStock(app, async () => {
      const death = dieAt(app, Modules.PAYMENT, 'authorizePaymentSession', 'before');
      void complete(alone.cartId).catch(() => undefined);
      await death.reached;
      await bury(app, alone.cartId);
      jest.restoreAllMocks();
      // An order that nobody has paid is called placed.
      const answer = await complete(alone.cartId);
      expect(answer.body.type).toBe('order');
      expect(
        await app.sql(
          'select 1 from payment where payment_session_id = (select session_id from placement where cart_id = $1)',
          [alone.cartId],
        ),
      ).toEqual([]);
    });
    await forgetStock(alone, intent);
    const here = await Buyer.with(app);
    await here.paid();
    const death = dieAt(app, Modules.PAYMENT, 'authorizePaymentSession', 'before');
    void placeCart(app.container, here.cartId);
    await death.reached;
    jest.restoreAllMocks();
    await app.container.resolve(Modules.LOCKING).release([here.cartId]);
    expect((await complete(here.cartId)).body.type).not.toBe('order');
    await bury(app, here.cartId);
    await placed(here);
    expect((await complete(here.cartId)).body.type).toBe('order');
    await expectWhole(app);
  });

  it('the process dies while the money is taken', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    await control('faults', { kind: 'refuse', method: 'POST', path: '/v1/payment_intents/', times: null });
    expect((await buyer.place()).status).toBe(200);
    const [payment] = await app.sql<{ id: string }>(
      'select y.id from payment y join placement p on p.session_id = y.payment_session_id where p.cart_id = $1',
      [buyer.cartId],
    );
    await app.sql(
      `insert into capture (id, amount, raw_amount, payment_id) select 'capt_' || gen_random_uuid(), amount, raw_amount, id from payment where id = $1`,
      [payment!.id],
    );
    await expect(
      capturePaymentWorkflow(app.container).run({ input: { payment_id: payment!.id } }),
    ).rejects.toBeDefined();
    await control('faults', undefined, 'DELETE');
    await app.sql('update payment_use set next_at = now() where outcome is null');
    await expectWhole(app);
  });
});
