import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { data, type LoaderFunctionArgs } from 'react-router';
import { withCookies } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import { ChangeNotice } from '../../kept/change-notice';
import { KeptSection } from '../../kept/kept-section';
import { SaidNotice } from '../../kept/said-notice';
import { Notice } from '../../ui/notice';
import { PurchaseSteps } from '../../ui/purchase-steps';
import { ShipToPanel } from '../../ui/ship-to-panel';
import { Apart } from './components/apart';
import { ChangedNotice } from './components/changed-notice';
import { CartSummary } from './components/cart-summary';
import { EmptyCart } from './components/empty-cart';
import { Parcels } from './components/parcels';
import { loadCart, type CartData } from './load-cart.server';
import { useCartNews } from './use-cart-news';

export const handle: RouteHandle = { namespaces: ['cart', 'receipt', 'kept'] };

export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const { cart, cookies } = await loadCart(args.request, shop);
  return data(cart, { headers: withCookies(cookies) });
}

/** The cart in its consignments; what can't be ordered stands apart with its reason. */
export default function CartPage({ loaderData }: { loaderData: CartData }) {
  const { t } = useTranslation('cart');
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, apart, fault, kept, places, notice, said, refused } = loaderData;
  const news = useCartNews(loaderData, heading);
  const parcels = view?.consignments.length ?? 0;
  const somethingApart = kept.length > 0 || apart.length > 0;
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
        <SaidNotice said={said} />
        <ChangeNotice notice={notice} />
        {view && <ChangedNotice view={view} />}
        {(view !== null || somethingApart) && <ShipToPanel />}
        {apart.length > 0 && <Apart lines={apart} />}
        <KeptSection kind="set_aside" kept={kept} places={places} />
        {view === null && !somethingApart && <EmptyCart />}
        {view !== null && parcels > 0 && (
          <>
            <p className="muted lead">{t('lead', { count: parcels })}</p>
            <Parcels data={loaderData} view={view} />
          </>
        )}
        <KeptSection kind="later" kept={kept} places={places} />
      </div>
      {view !== null && parcels > 0 && <CartSummary view={view} refused={refused} />}
    </div>
  );
}
