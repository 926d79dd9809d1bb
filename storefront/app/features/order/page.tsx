import type { ConsignmentReturns } from '@caravanserai/contracts/returns';
import type { ConsignmentState } from '@caravanserai/contracts/journey';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { withCookies } from '../../data/cart/cookie.server';
import { forgetDraft } from '../../data/checkout-draft';
import { settings } from '../../data/settings.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { CART_COUNT } from '../../shell/cart-link';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Consignment } from '../../ui/consignment';
import { ConsignmentLine } from '../../ui/consignment-line';
import { Notice } from '../../ui/notice';
import { PurchaseSteps } from '../../ui/purchase-steps';
import { AgainNotice } from './components/again-notice';
import { HURRY, HurryForm } from './components/hurry-form';
import { JourneyStrip } from './components/journey-strip';
import { OrderPapers } from './components/order-papers';
import { OrderSide } from './components/order-side';
import { hurry } from './hurry.server';
import { loadOrder, type OrderData } from './load-order.server';
import { orderAgain, type AgainAnswer } from './order-again.server';
import { ParcelReturns } from './returns/components/parcel-returns';
import { isUnderWay } from './returns/wish';
import { loadReturns } from './returns/load-returns.server';
import { useFollow } from './use-follow';

export { orderLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['cart', 'receipt', 'order', 'returns'] };

interface OrderPageData extends OrderData {
  /** What may become of each consignment, by its id. */
  readonly returns: Readonly<Record<string, ConsignmentReturns>>;
  /** Everybody may step behind the counter here, and let parcels hurry. */
  readonly demo: boolean;
}

export async function loader(args: LoaderFunctionArgs): Promise<OrderPageData> {
  const shop = await shopContext(args);
  const secret = args.params.secret ?? '';
  const [order, { consignments }] = await Promise.all([loadOrder(shop, secret), loadReturns(shop, secret)]);
  return {
    ...order,
    returns: Object.fromEntries(consignments.map((one) => [one.consignment_id, one])),
    demo: settings.demoFile !== null,
  };
}

/** Orders the same goods again: leads to the cart, or says what can't be had. In a demonstration also hurries parcels. */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const secret = args.params.secret ?? '';
  const { order } = await loadOrder(shop, secret);
  if ((await args.request.formData()).get('intent') === HURRY) {
    await hurry(order.order_id, shop.shopperAddress);
    return redirect(localePath(shop.locale, `/orders/${encodeURIComponent(secret)}#parcels`), {
      status: 303,
    });
  }
  const { cookies, ...answer } = await orderAgain(args.request, shop, order);
  const headers = withCookies(cookies);
  if (answer.missing.length > 0) return data<AgainAnswer>(answer, { headers });
  return redirect(localePath(shop.locale, '/cart'), { status: 303, headers });
}

/** Nothing happens to parcels in these by itself. */
const ENDS: readonly ConsignmentState[] = ['delivered', 'refused', 'returned', 'cancelled'];

interface OrderPageProps {
  readonly loaderData: OrderPageData;
  readonly actionData?: AgainAnswer;
}

/** An order as it was placed, and how far its parcels have come. */
export default function OrderPage({ loaderData, actionData }: OrderPageProps) {
  const { t } = useTranslation('order');
  const { order, secret, country, places, returns, demo } = loaderData;
  const { consignments, display_id: number } = order;
  const coming = consignments.filter(({ state }) => !ENDS.includes(state));
  const fresh = consignments.every(({ state }) => state === 'paid');
  useCleanUp();
  const moneyGoesBack = Object.values(returns).some(({ requests }) => requests.some(isUnderWay));
  useFollow(moneyGoesBack || coming.length > 0);
  return (
    <div className="wrap pay">
      <PageHead title={t('title', { number })} description={t('description')} noindex />
      <div>
        <h1>{fresh ? t('thanks') : t('title', { number })}</h1>
        {fresh && <PurchaseSteps current="done" />}
        <div className="newsrow">
          {actionData && <AgainNotice answer={actionData} />}
          <Notice tone="ok" title={t('placed', { number })}>
            {t('keep_address')}
          </Notice>
        </div>
        <section aria-labelledby="parcels" className="parcels">
          <h2 id="parcels">
            {coming.length > 0 ? t('parcels', { count: coming.length }) : t('parcels_ended')}
          </h2>
          {demo && coming.length > 0 && <HurryForm />}
          {consignments.map((consignment) => (
            <Consignment
              key={consignment.key}
              level={3}
              consignment={coming.includes(consignment) ? consignment : { ...consignment, arrives: null }}
              shipTo={order.ship_to}
              place={places[consignment.place.code] ?? ''}
              notice={<JourneyStrip consignment={consignment} />}
              line={(line) => <ConsignmentLine key={line.line_id} line={line} />}
            >
              <ParcelReturns returns={returns[consignment.id]} secret={secret} route={consignment.route} />
            </Consignment>
          ))}
        </section>
      </div>
      <OrderSide order={order} country={country} papers={<OrderPapers secret={secret} />} />
    </div>
  );
}

/** The cart is empty now, and what was typed at checkout is no longer needed in this tab. */
function useCleanUp() {
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: CART_COUNT });
    forgetDraft();
  }, [client]);
}
