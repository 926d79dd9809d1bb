import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { countryName } from '@caravanserai/locales/countries';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { callForPage } from '../../data/backend.server';
import { placeNames } from '../../data/cart/place-names.server';
import { forgetDraft } from '../../data/checkout-draft';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { CART_COUNT } from '../../shell/cart-link';
import { PageHead } from '../../shell/page-head';
import { Consignment } from '../../ui/consignment';
import { ConsignmentLine } from '../../ui/consignment-line';
import { Notice } from '../../ui/notice';
import { PurchaseSteps } from '../../ui/purchase-steps';
import { NextSteps } from './components/next-steps';
import { OrderSide } from './components/order-side';

export const handle: RouteHandle = { namespaces: ['cart', 'order'] };

interface OrderData {
  readonly order: OrderPageResponse;
  readonly country: string;
  readonly places: Readonly<Record<string, string>>;
}

/** The order behind its secret address; whoever has the address sees it, without signing in. */
export async function loader(args: LoaderFunctionArgs): Promise<OrderData> {
  const { locale, shopperAddress } = await shopContext(args);
  const path = `/store/order-pages/${encodeURIComponent(args.params.secret ?? '')}`;
  const order = await callForPage<OrderPageResponse>(path, { query: { locale }, shopperAddress });
  return {
    order,
    country: countryName(order.address.country, locale),
    places: placeNames(
      order.consignments.map(({ place }) => place),
      locale,
    ),
  };
}

export default function OrderPage({ loaderData: { order, country, places } }: { loaderData: OrderData }) {
  const { t } = useTranslation('order');
  useCleanUp();
  return (
    <div className="wrap pay">
      <PageHead title={t('title', { number: order.display_id })} description={t('description')} noindex />
      <div>
        <h1>{t('thanks')}</h1>
        <PurchaseSteps current="done" />
        <div className="newsrow">
          <Notice tone="ok" title={t('placed', { number: order.display_id })}>
            {t('keep_address')}
          </Notice>
        </div>
        <NextSteps routes={order.consignments.map(({ route }) => route)} />
        <section aria-labelledby="parcels" className="parcels">
          <h2 id="parcels">{t('parcels', { count: order.consignments.length })}</h2>
          {order.consignments.map((consignment) => (
            <Consignment
              key={consignment.key}
              level={3}
              consignment={consignment}
              shipTo={order.ship_to}
              place={places[consignment.place.code] ?? ''}
              line={(line) => <ConsignmentLine key={line.line_id} line={line} />}
            />
          ))}
        </section>
      </div>
      <OrderSide order={order} country={country} />
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
