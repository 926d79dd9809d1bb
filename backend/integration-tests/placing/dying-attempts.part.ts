import { Modules } from '@medusajs/framework/utils';
import { placeCart } from '../../src/placing/place-cart';
import { claim } from '../../src/placing/placement';
import { takeStock } from '../../src/placing/take-stock';
import { expectWhole } from '../support/whole';
import { Buyer, eventually } from './buyer';
import { bury, dieAt } from './die-at';
import { mendAfterEach, placed, status } from './holes';
import { app } from './app';

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
