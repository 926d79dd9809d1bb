import { createReservationsWorkflow } from '@medusajs/medusa/core-flows';
import { giveBackHolds } from '../../src/placing/reconcile';
import { takeStock } from '../../src/placing/take-stock';
import { Shopper } from '../support/shopper';
import { leave as leaveIn, level as levelIn } from './stock';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const CARTS = 6;

const level = (handle: string) => levelIn(app, handle);
const leave = (handle: string, pieces: number) => leaveIn(app, handle, pieces);

async function ready(pieces = 1): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
  await shopper.add(COFFEE, pieces);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  return shopper;
}

const ordersOf = (carts: readonly Shopper[]) =>
  app.sql(`select order_id from order_cart where cart_id = any($1) and deleted_at is null`, [
    carts.map(({ cartId }) => cartId),
  ]);

describe('the last pieces', () => {
  afterAll(() => leave(COFFEE, 500));

  it('are as many orders, however many pay at once; who came too late may try again', async () => {
    await leave(COFFEE, 99);
    let carts: Shopper[] = [];
    for (let n = 0; n < CARTS; n += 1) carts.push(await ready());
    for (const left of [1, 3]) {
      const orders = await app.sql('select 1 from "order"');
      await leave(COFFEE, left);
      const answers = await Promise.all(carts.map((shopper) => shopper.complete()));
      expect(answers.filter(({ type }) => type === 'order')).toHaveLength(left);
      expect(await ordersOf(carts)).toHaveLength(left);
      // No order without a cart, a reservation or a payment is left behind.
      expect(await app.sql('select 1 from "order"')).toHaveLength(orders.length + left);
      const after = await level(COFFEE);
      expect(after).toMatchObject({ held: 0, reserved: after.reservations, stocked: after.reservations });
      carts = carts.filter((_, index) => answers[index]?.type !== 'order');
    }
  }, 240_000);

  it('two lines of one goods count together', async () => {
    await leave(COFFEE, 99);
    const shopper = await ready();
    const [line] = await app.sql<{ id: string; variant_id: string }>(
      'select id, variant_id from cart_line_item where cart_id = $1 and deleted_at is null',
      [shopper.cartId],
    );
    await app.api.post(`/store/carts/${shopper.cartId}/line-items`, {
      variant_id: line!.variant_id,
      quantity: 1,
      metadata: { engraving: 'A' },
    });
    await leave(COFFEE, 1);
    expect((await shopper.complete()).type).not.toBe('order');
    expect(await ordersOf([shopper])).toHaveLength(0);
    expect(await level(COFFEE)).toMatchObject({ held: 0 });
    await leave(COFFEE, 2);
    expect((await shopper.complete()).type).toBe('order');
  });

  it('whoever reserves past the stock is refused by the database, and counts stay true', async () => {
    await leave(COFFEE, 1);
    const { inventory_item_id, location_id, reservations } = await level(COFFEE);
    const reserve = (quantity: number) =>
      app.sql(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
         values ('resitem_' || gen_random_uuid(), $1, $2, $3::numeric, jsonb_build_object('value', $3::text))`,
        [inventory_item_id, location_id, quantity],
      );
    await expect(reserve(2)).rejects.toThrow('Not enough stock');
    await reserve(1);
    expect(await level(COFFEE)).toMatchObject({ reserved: reservations + 1 });
    // What Medusa would write after reading too early.
    await app.sql('update inventory_level set reserved_quantity = 0 where inventory_item_id = $1', [
      inventory_item_id,
    ]);
    expect(await level(COFFEE)).toMatchObject({ reserved: reservations + 1 });
    const direct = createReservationsWorkflow(app.container).run({
      input: { reservations: [{ inventory_item_id, location_id, quantity: 1 }] },
    });
    await expect(direct).rejects.toBeDefined();
    expect(await level(COFFEE)).toMatchObject({ reserved: reservations + 1 });
  });

  it('what a process took and died over is given back', async () => {
    await leave(COFFEE, 1);
    const [dead, next] = [await ready(), await ready()];
    expect(await takeStock(app.container, dead.cartId)).toEqual([]);
    expect(await takeStock(app.container, next.cartId)).toMatchObject([{ wanted: 1, available: 0 }]);
    expect(await giveBackHolds(app.container)).toBe(0);
    await app.sql(`update stock_hold set held_at = now() - interval '4 minutes' where cart_id = $1`, [
      dead.cartId,
    ]);
    expect(await giveBackHolds(app.container)).toBe(1);
    expect((await next.complete()).type).toBe('order');
  });
});
