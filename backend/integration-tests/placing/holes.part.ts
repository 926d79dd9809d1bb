import { Modules } from '@medusajs/framework/utils';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { containerDatabase } from '../../src/landed/container-database';
import { deleteOrders } from '../../src/placing/delete-orders';
import { placeCart } from '../../src/placing/place-cart';
import { claim } from '../../src/placing/placement';
import { findForgottenPayments } from '../../src/placing/forgotten-payments';
import { takeStock } from '../../src/placing/take-stock';
import { hurry } from '../support/hurry';
import { confirm, control, payWith, stripe } from '../support/stripe';
import { expectWhole } from '../support/whole';
import { asStock } from './as-stock';
import { Buyer, COFFEE, eventually, intentOf } from './buyer';
import { bury, dieAt } from './die-at';
import { leave } from './stock';
import { app } from './app';

const mendAfterEach = () =>
  afterEach(async () => {
    jest.restoreAllMocks();
    await control('faults', undefined, 'DELETE');
  });

const complete = (cartId: string) =>
  app.api.post<{ type: string; order?: { id: string } }>(
    `/store/carts/${cartId}/complete`,
    {},
    { timeout: 60_000 },
  );
const status = async (intent: string) => (await stripe().paymentIntents.retrieve(intent)).status;
const placed = (buyer: Buyer) =>
  eventually(async () => {
    if ((await buyer.placement()).state === 'placed') return true;
    await hurry(app);
    return undefined;
  });

/** Forgets what a test did with Medusa alone; its orders would be faults of ours. */
async function forgetStock(buyer: Buyer, intent?: string): Promise<void> {
  await deleteOrders(containerDatabase(app.container), await buyer.orders());
  await app.sql('update cart set completed_at = null where id = $1', [buyer.cartId]);
  await app.sql('update inventory_level set reserved_quantity = reserved_quantity');
  if (intent && (await status(intent)) === 'requires_capture') await stripe().paymentIntents.cancel(intent);
}

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

describe('an attempt that dies is undone, and the cart is placed', () => {
  mendAfterEach();

  it('after taking the cart and its stock', async () => {
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    const [session] = await app.sql<{ session_id: string }>(
      'select session_id from placement where cart_id = $1',
      [buyer.cartId],
    );
    const wanted = {
      cart_id: buyer.cartId,
      token: 'dead',
      session_id: session!.session_id,
      intent_id: intent,
    };
    expect(await claim(app.container, { ...wanted, amount: 1, currency: 'EUR', locale: 'fr' })).toBe(
      'claimed',
    );
    expect(
      await claim(app.container, { ...wanted, token: 'other', amount: 1, currency: 'EUR', locale: 'fr' }),
    ).toBe('busy');
    expect(await takeStock(app.container, buyer.cartId)).toEqual([]);
    await bury(app, buyer.cartId);
    await placed(buyer);
    await expectWhole(app);
  });

  it.each([
    [Modules.ORDER, 'createOrders', 'before', 'pm_card_visa'],
    [Modules.ORDER, 'createOrders', 'after', 'pm_card_visa'],
    [Modules.INVENTORY, 'createReservationItems', 'before', 'pm_card_visa'],
    [Modules.INVENTORY, 'createReservationItems', 'after', 'pm_card_visa'],
    [Modules.PAYMENT, 'authorizePaymentSession', 'after', 'pm_card_visa'],
    [Modules.PAYMENT, 'authorizePaymentSession', 'after', 'alipay'],
  ] as const)('%s.%s: %s, paid by %s', async (service, method, when, paidBy) => {
    const wallet = paidBy === 'alipay';
    const buyer = await Buyer.with(app, wallet ? { country: 'CN', locale: 'zh-CN' } : {});
    await buyer.paid({ method: paidBy });
    const death = dieAt(app, service, method, when);
    const slow = placeCart(app.container, buyer.cartId).catch(() => undefined);
    await death.reached;
    await bury(app, buyer.cartId);
    // What was never tied to the cart is found by its age.
    await app.sql(`update order_unlinked set born_at = now() - interval '2 minutes' where cart_id = $1`, [
      buyer.cartId,
    ]);
    await placed(buyer);
    await expectWhole(app);
    // It was not dead, only slow: it changes nothing any more.
    death.goOn();
    await slow;
    await app.sql(`update order_unlinked set born_at = now() - interval '2 minutes'`);
    await expectWhole(app);
    expect(await buyer.orders()).toHaveLength(1);
  });

  it('whose last statement fails', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    await app.sql(`create sequence fails_once;
      create function fails_once() returns trigger language plpgsql as $$ begin
        if nextval('fails_once') = 1 then raise exception 'the connection is gone'; end if; return new; end $$;
      create trigger fails_once before update on placement for each row when (new.state = 'placed' and old.state = 'placing') execute function fails_once()`);
    try {
      expect((await buyer.place()).status).toBe(202);
      expect((await buyer.placement()).attempts).toBeGreaterThan(0);
      await placed(buyer);
    } finally {
      await app.sql(
        'drop trigger fails_once on placement; drop function fails_once; drop sequence fails_once',
      );
    }
    await expectWhole(app);
  });

  it('whose lock can’t be given back after its order stands', async () => {
    const buyer = await Buyer.with(app);
    await buyer.paid();
    jest
      .spyOn(app.container.resolve(Modules.LOCKING), 'release')
      .mockRejectedValueOnce(new Error('Redis is gone'));
    await placeCart(app.container, buyer.cartId);
    await placed(buyer);
    await expectWhole(app);
  });

  it('too often: the money goes back, and the cart is open again', async () => {
    const buyer = await Buyer.with(app);
    const intent = await buyer.paid();
    const orders = jest
      .spyOn(app.container.resolve(Modules.ORDER), 'createOrders')
      .mockRejectedValue(new Error('broken'));
    for (let tries = 0; tries < 5; tries += 1) {
      await placeCart(app.container, buyer.cartId);
      await app.sql('update placement set retry_at = null where cart_id = $1', [buyer.cartId]);
    }
    expect(await buyer.placement()).toMatchObject({ state: 'undone' });
    await eventually(async () => ((await status(intent)) === 'canceled' ? true : undefined));
    orders.mockRestore();
    await expectWhole(app);
  });
});

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
