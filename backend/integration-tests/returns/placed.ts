import type { JourneyEvent } from '@caravanserai/customs/journey/states';
import { moveConsignment } from '../../src/consignment/move';
import { containerDatabase } from '../../src/landed/container-database';
import { settleDue } from '../../src/placing/settle';
import { settleRefunds } from '../../src/returns/refund/settle-refunds';
import type { TestApp } from '../support/app';
import { Shopper } from '../support/shopper';
import type { Payment } from '../support/stripe';

export interface PlacedConsignment {
  id: string;
  order_id: string;
  key: string;
  route: string;
  subtotal: number;
  dutiable: number | null;
  lines: {
    order_line_id: string;
    variant_id: string;
    quantity: number;
    subtotal: number;
    charges: number;
    freight: number;
  }[];
}

export interface Placed {
  secret: string;
  orderId: string;
  consignments: PlacedConsignment[];
}

/** An order that is placed and paid, its money taken. */
export async function placed(
  app: TestApp,
  country: string,
  locale: string,
  goods: readonly (readonly [string, number])[],
  payment: Payment = {},
): Promise<Placed> {
  const shopper = await Shopper.inCountry(app.api, country, locale);
  for (const [handle, pieces] of goods) await shopper.add(handle, pieces);
  await shopper.giveAddress();
  await shopper.chooseDelivery();
  if (country === 'CN') await shopper.giveOrderer();
  await shopper.giveConsents();
  const { secret } = await shopper.place(payment);
  const orderId = secret.slice(0, secret.lastIndexOf('.'));
  await until('its money taken', async () => {
    await settleDue(app.container);
    const captures = await app.sql(
      `select 1 from order_transaction where order_id = $1 and reference = 'capture' and deleted_at is null`,
      [orderId],
    );
    return captures.length > 0;
  });
  const rows = await app.sql<{ consignment: PlacedConsignment }>(
    `select jsonb_build_object('id', c.id, 'order_id', c.order_id, 'key', c.key, 'route', c.route,
            'subtotal', c.subtotal, 'dutiable', c.snapshot->'dutiable',
            'lines', (select jsonb_agg(to_jsonb(l) order by l.order_line_id) from consignment_line l
                       where l.consignment_id = c.id)) as consignment
       from consignment c where c.order_id = $1 order by c.key`,
    [orderId],
  );
  return { secret, orderId, consignments: rows.map(({ consignment }) => consignment) };
}

/** Makes things happen to a consignment, one after another. */
export async function happens(app: TestApp, id: string, ...events: JourneyEvent[]): Promise<void> {
  for (const event of events)
    await moveConsignment(containerDatabase(app.container), id, { event, actor: 'system' });
}

export const DELIVERED_BY_MAIL: JourneyEvent[] = [
  'hand_over',
  'depart',
  'declare',
  'customs_accept',
  'customs_release',
  'deliver',
];

/** Gives back what is owed now, without waiting for the job; several at once, as several processes would. */
export async function refundNow(app: TestApp, times = 3): Promise<void> {
  await app.sql(`update refund_due set next_at = clock_timestamp() where outcome is null`);
  await Promise.all(Array.from({ length: times }, () => settleRefunds(app.container)));
}

/** Waits until something is so. */
export async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Never: ${what}`);
}
