import type { AccountOrdersResponse } from '@caravanserai/contracts/account';
import { countryName } from '@caravanserai/locales/countries';
import { useTranslation } from 'react-i18next';
import {
  data,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { signedIn } from '../../data/account/signed-in.server';
import { withCookies } from '../../data/cart/cookie.server';
import { faultFrom, textIn } from '../../data/credentials.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Notice } from '../../ui/notice';
import { AddOrder } from './components/add-order';
import { Frame } from './components/frame';
import { OrderCard } from './components/order-card';
import type { Refused } from './fault';
import { secretIn } from './secret-in';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account'] };

export async function loader(args: LoaderFunctionArgs) {
  const { shop, call, cookies } = await signedIn(args);
  const query = new URL(args.request.url).searchParams;
  const before = /^\d{1,9}$/.exec(query.get('before') ?? '')?.[0];
  const page = await call<AccountOrdersResponse>('/store/account/orders', { query: { before } });
  const orders = page.orders.map((order) => ({ ...order, country: countryName(order.ship_to, shop.locale) }));
  const shown = {
    orders,
    next: page.next,
    older: before !== undefined,
    added: query.get('done') === 'added',
  };
  return data(shown, { headers: withCookies(cookies) });
}

/** Takes the link to an order that was bought without signing in. */
export async function action(args: ActionFunctionArgs): Promise<Response | Refused> {
  const { shop, call } = await signedIn(args);
  const secret = secretIn(textIn(await args.request.formData(), 'link'));
  try {
    await call('/store/account/orders', { method: 'POST', body: { secret } });
    return redirect(localePath(shop.locale, '/account/orders?done=added'), { status: 303 });
  } catch (error) {
    if (error instanceof Response) throw error;
    return { fault: faultFrom(error, { 400: 'order', 404: 'order' }) };
  }
}

export default function Orders() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { orders, next, older, added } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const path = localePath(locale, '/account/orders');
  return (
    <Frame page="orders">
      {added && <Notice tone="ok" title={t('order.added')} />}
      {orders.length === 0 && (
        <Empty
          title={t('order.none')}
          text={t('order.none_text')}
          action={<ButtonLink to={localePath(locale, '/goods')}>{t('order.shop')}</ButtonLink>}
        />
      )}
      <ol className="orders">
        {orders.map((order) => (
          <OrderCard key={order.display_id} order={order} country={order.country} />
        ))}
      </ol>
      {(older || next) && (
        <p className="acts">
          {older && <Link to={path}>{t('order.newest')}</Link>}
          {next && <Link to={`${path}?before=${next}`}>{t('order.older')}</Link>}
        </p>
      )}
      <AddOrder fault={refused?.fault} />
    </Frame>
  );
}
