import { Modules } from '@medusajs/framework/utils';
import { inTransaction } from '../../src/landed/container-database';
import { variantOf } from '../support/shopper';
import { Buyer, COFFEE } from './buyer';
import { app } from './app';

describe('several locks at once', () => {
  const hold = (keys: string[], job: () => Promise<unknown>) =>
    app.container.resolve(Modules.LOCKING).execute(keys, job);

  it('are had by everybody in turn, in whatever order they are asked for', async () => {
    let release = (): void => undefined;
    const held = hold(['lock-b'], () => new Promise<void>((resolve) => (release = resolve)));
    const done: string[] = [];
    // Both wait for b; who has it next wants a, which the other took before waiting, if it was let.
    const backward = hold(['lock-b', 'lock-a'], async () => done.push('backward'));
    const forward = hold(['lock-a', 'lock-b'], async () => done.push('forward'));
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await Promise.all([held, backward, forward]);
    expect(done.sort()).toEqual(['backward', 'forward']);
  });

  it('are given back when one of them is not to be had', async () => {
    let release = (): void => undefined;
    const held = hold(['lock-d'], () => new Promise<void>((resolve) => (release = resolve)));
    await expect(hold(['lock-c', 'lock-d'], async () => undefined)).rejects.toThrow('Timed-out');
    await expect(hold(['lock-c'], async () => 'free')).resolves.toBe('free');
    release();
    await held;
  });

  it('count once, however often they are named', async () => {
    await expect(hold(['lock-e', 'lock-e'], async () => 'once')).resolves.toBe('once');
  });
});

describe('a cart that is being changed', () => {
  it('answers 409 in the asked language to who changes it meanwhile, and nothing is half-done', async () => {
    const buyer = await Buyer.with(app);
    const locking = app.container.resolve(Modules.LOCKING);
    const before = await buyer.shopper.quote();
    await locking.acquire(buyer.cartId, { expire: 30 });
    const answer = await app.api.post(
      `/store/carts/${buyer.cartId}/line-items`,
      { variant_id: await variantOf(app.api, COFFEE), quantity: 1 },
      { headers: { 'x-medusa-locale': 'fr' }, timeout: 60_000 },
    );
    await locking.release(buyer.cartId);
    expect(answer.status).toBe(409);
    expect(answer.body).toEqual({
      type: 'conflict',
      message: 'Une modification était en cours ailleurs au même moment. Réessayez.',
    });
    expect((await buyer.shopper.quote()).version).toBe(before.version);
  });
});

describe('stock levels', () => {
  it('are locked in one order by who takes them and who reserves them, whatever the order of the lines', async () => {
    const levels = await app.sql<{ id: string; inventory_item_id: string; location_id: string }>(
      `select id, inventory_item_id, location_id from inventory_level
        where deleted_at is null and stocked_quantity - reserved_quantity > 5 order by id limit 2`,
    );
    const inventory = app.container.resolve(Modules.INVENTORY);
    const lock = 'select 1 from inventory_level where id = $1 for update';
    let reserving: Promise<{ id: string }[]> = Promise.resolve([]);
    await inTransaction(app.container, async (database) => {
      await database.query(lock, [levels[0]?.id]);
      const lines = levels.map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
        quantity: 1,
      }));
      reserving = inventory.createReservationItems(lines.reverse());
      reserving.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await database.query(lock, [levels[1]?.id]);
    });
    const made = await reserving;
    expect(made).toHaveLength(2);
    await inventory.deleteReservationItems(made.map(({ id }) => id));
  });
});
