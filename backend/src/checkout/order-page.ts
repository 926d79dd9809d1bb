import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import type { Locale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { readConsignments } from '../consignment/read';
import { containerDatabase } from '../landed/container-database';
import { orderedConsignment } from './order-consignment';
import { orderHead } from './order-head';
import { orderedAddress } from './quote/address';
import { amountsIn } from './quote/amounts';
import { quoteTotals } from './quote/totals';
import { shownVouchers } from './quote/vouchers';
import { quoteWords } from './quote/words';
import { exchangeUsed } from './quote/working';

/**
 * The order as its secret page shows it: goods, figures and texts as they were when it was placed, and how far each
 * consignment has come since.
 * @throws MedusaError not_found
 */
export async function orderPage(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<OrderPageResponse> {
  const database = containerDatabase(container);
  const [order, kept] = await Promise.all([
    orderHead(database, orderId),
    readConsignments(database, orderId),
  ]);
  const address = orderedAddress(order.address);
  if (!address) throw new Error(`Order ${orderId} has no address.`);
  const words = quoteWords(locale);
  const consignments = kept.map((one) => orderedConsignment(one, locale, words));
  const credit = kept.reduce((sum, one) => sum + one.credit, 0);
  const sums = quoteTotals(consignments, { currency: order.currency, credit }, words);
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: order.placed_at,
    ship_to: address.country,
    currency: order.currency,
    locale,
    email: order.email,
    address,
    consignments,
    ...sums,
    vouchers: shownVouchers(
      {
        entered: [],
        goods: kept.flatMap(({ snapshot }) => snapshot.lines.flatMap(({ promotions }) => promotions)),
        freight: kept.flatMap(({ snapshot }) => snapshot.delivery?.promotions ?? []),
      },
      order.currency,
    ),
    total: amountsIn(order.currency)(order.total),
    exchange: exchangeUsed(kept.flatMap(({ snapshot }) => snapshot.working ?? [])),
    payment: 'test',
  };
}
