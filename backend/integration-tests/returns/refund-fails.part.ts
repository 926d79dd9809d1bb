import type { ReturnAnswer } from '@caravanserai/contracts/returns';
import { findFailedRefunds, noteFailedRefunds } from '../../src/returns/refund/failed-refunds';
import { settleRefunds } from '../../src/returns/refund/settle-refunds';
import { hurry } from '../support/hurry';
import { control, sendWebhooksTo, stripe } from '../support/stripe';
import { app } from './app';
import { admin, at, refundsOf, requestState } from './looking';
import { placed, refundNow, until, type Placed } from './placed';

const BASKET = 'agaseke-basket-direct-mail-rw-kgl';
/** Stripe's test card whose refunds are taken at first and sent back by the bank seconds later. */
const CARD = { method: 'pm_card_refundFail' };

interface Work {
  kind: string;
  id: string;
  order_id: string | null;
  fault: string | null;
}

const openRefunds = async (order: Placed): Promise<Work[]> => {
  const { body } = await admin().get<{ work: Work[] }>('/admin/reconciliations?kind=refund');
  return body.work.filter(({ order_id }) => order_id === order.orderId);
};

/** Called off and given back; the bank hasn't spoken yet. */
async function givenBack(): Promise<{ order: Placed; requestId: string; amount: number }> {
  const order = await placed(app, 'FR', 'en', [[BASKET, 1]], CARD);
  const [one] = order.consignments;
  const asked = await app.api.post<ReturnAnswer>(at(order, `consignments/${one!.id}/cancel`), {});
  const requestId = asked.body.request.id;
  await refundNow(app);
  expect(await requestState(requestId)).toBe('refunded');
  return { order, requestId, amount: one!.subtotal };
}

const bankSendsBack = () => control('clock', { advance_seconds: 10 });

describe('a refund that the bank sends back', () => {
  afterEach(() => control('webhooks/rules', undefined, 'DELETE'));

  it('is owed again, is not called refunded, and waits among the open work until it is tried again', async () => {
    await sendWebhooksTo(app.api);
    const { order, requestId, amount } = await givenBack();
    await bankSendsBack();
    await until('owed again', async () => {
      await hurry(app);
      return (await requestState(requestId)) === 'approved';
    });
    const [work, ...others] = await openRefunds(order);
    expect(others).toEqual([]);
    expect(work).toMatchObject({ fault: 'refund_failed' });
    // Not by itself at once: the same bank would send it back again.
    await settleRefunds(app.container);
    expect(await refundsOf(order)).toEqual([{ amount, status: 'failed' }]);

    const again = await admin().post('/admin/reconciliations/retry', { kind: 'refund', id: work!.id });
    expect(again.status).toBe(200);
    await refundNow(app);
    expect(await requestState(requestId)).toBe('refunded');
    const given = (await refundsOf(order)).filter(({ status }) => status === 'succeeded');
    expect(given).toEqual([{ amount, status: 'succeeded' }]);
    // Medusa's books have it once.
    const booked = await app.sql(
      `select 1 from order_transaction where order_id = $1 and reference = 'refund' and deleted_at is null`,
      [order.orderId],
    );
    expect(booked).toHaveLength(1);
  });

  it('is found in Stripe’s list where no event told of it, once', async () => {
    const { order, requestId } = await givenBack();
    await control('webhooks/rules', { types: ['*'], copies: 0 });
    await bankSendsBack();
    await findFailedRefunds(app.container, 35);
    await findFailedRefunds(app.container, 35);
    expect(await requestState(requestId)).toBe('approved');
    const events = await app.sql<{ to_state: string }>(
      'select to_state from return_event where request_id = $1 order by seq',
      [requestId],
    );
    expect(events.map(({ to_state }) => to_state)).toEqual(['approved', 'refunded', 'approved']);
    expect(await openRefunds(order)).toHaveLength(1);
  });

  it('of money that is nobody’s order is owed again as well', async () => {
    const { id } = await stripe().paymentIntents.create({
      ...{ amount: 1_000, currency: 'eur', confirm: true },
      ...{ payment_method: CARD.method, payment_method_types: ['card'] },
    });
    await app.sql(`insert into payment_use (id, "use", reason) values ($1, 'release', 'orphan')`, [id]);
    const use = async () =>
      (
        await app.sql<{ outcome: string | null; fault: string | null }>(
          'select outcome, fault from payment_use where id = $1',
          [id],
        )
      )[0];
    await until('given back', async () => (await use())?.outcome === 'refunded');
    await bankSendsBack();
    await noteFailedRefunds(app.container, id);
    expect(await use()).toEqual({ outcome: null, fault: 'refund_failed' });
    await app.sql('update payment_use set next_at = now() where id = $1', [id]);
    await until('given back again', async () => (await use())?.outcome === 'refunded');
    // One that stands is left alone, whatever became of the one before it.
    await noteFailedRefunds(app.container, id);
    expect(await use()).toEqual({ outcome: 'refunded', fault: null });
    const { data } = await stripe().refunds.list({ payment_intent: id });
    expect(data.map(({ status }) => status).sort()).toEqual(['failed', 'succeeded']);
  });
});
