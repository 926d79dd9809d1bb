import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { data, type LoaderFunctionArgs } from 'react-router';
import { withCookies } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import { Notice } from '../../ui/notice';
import { PurchaseSteps } from '../../ui/purchase-steps';
import { ShipToPanel } from '../../ui/ship-to-panel';
import { Apart } from './components/apart';
import { CartSummary } from './components/cart-summary';
import { EmptyCart } from './components/empty-cart';
import { Parcels } from './components/parcels';
import { loadCart, type CartData } from './load-cart.server';
import { useCartNews } from './use-cart-news';

export const handle: RouteHandle = { namespaces: ['cart'] };

export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const { cart, cookies } = await loadCart(args.request, shop);
  return data(cart, { headers: withCookies(cookies) });
}

/** The cart in its consignments; what can't be ordered stands apart with its reason. */
export default function CartPage({ loaderData }: { loaderData: CartData }) {
  const { t } = useTranslation('cart');
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, fault, leftBehind } = loaderData;
  const news = useCartNews(view, heading);
  const parcels = view?.consignments.length ?? 0;
  const somethingApart = leftBehind.length > 0 || (view !== null && view.apart.length > 0);
  return (
    <div className="wrap pay">
      <PageHead title={t('title')} description={t('description')} noindex />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="sr" role="status">
          {news}
        </p>
        {view && <PurchaseSteps current="cart" />}
        {fault && (
          <div className="newsrow">
            <Notice tone="bad" title={t(`fault.${fault}`)} />
          </div>
        )}
        {(view !== null || somethingApart) && <ShipToPanel />}
        {somethingApart && <Apart lines={view?.apart ?? []} leftBehind={leftBehind} />}
        {view === null && !somethingApart && <EmptyCart />}
        {view !== null && parcels > 0 && (
          <>
            <p className="muted lead">{t('lead', { count: parcels })}</p>
            <Parcels data={loaderData} consignments={view.consignments} />
          </>
        )}
      </div>
      {view !== null && parcels > 0 && <CartSummary data={loaderData} view={view} />}
    </div>
  );
}
